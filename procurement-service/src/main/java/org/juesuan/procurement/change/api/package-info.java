/**
 * The pull feed of the service's events as an HTTP resource. Nothing here reads a table of a
 * feature: the feed is the event log and nothing else.
 */
@NullMarked
package org.juesuan.procurement.change.api;

import org.jspecify.annotations.NullMarked;
