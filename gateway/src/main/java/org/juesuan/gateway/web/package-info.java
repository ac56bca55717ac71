/**
 * What the gateway answers itself: the report of the API, the pages, and the sign-in of browsers.
 * What a report says is decided elsewhere; here stand addresses, media types, cookies and headers.
 */
@NullMarked
package org.juesuan.gateway.web;

import org.jspecify.annotations.NullMarked;
