/**
 * The report in the forms it is read in: the JSON document of the API and the HTML page. Nothing is
 * decided or computed here; a form shows what the report holds.
 */
@NullMarked
package org.juesuan.gateway.render;

import org.jspecify.annotations.NullMarked;
