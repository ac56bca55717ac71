/**
 * The text of the report: reads the sentences of a form and fills them with figures by their id and
 * with the words the owners gave. No number is computed or formatted here; nothing here asks a
 * service or knows how a page looks.
 */
@NullMarked
package org.juesuan.gateway.narrative;

import org.jspecify.annotations.NullMarked;
