/**
 * What an operator does with a service beside its running: the packaged service, started with a
 * command instead of without. Rules of the domain may not stand here, and nothing that listens.
 */
@NullMarked
package org.juesuan.platform.service.operate;

import org.jspecify.annotations.NullMarked;
