/**
 * How a service's section of the final account is read, digested and frozen, the same for every
 * service that owns one. What a section says, and which event tells of it, is the service's own.
 */
@NullMarked
package org.juesuan.platform.service.section;

import org.jspecify.annotations.NullMarked;
