/**
 * Open data over HTTP, in the forms of the standards. It is read in scope: see the README for how a
 * district makes it public.
 */
@NullMarked
package org.juesuan.procurement.opendata.api;

import org.jspecify.annotations.NullMarked;
