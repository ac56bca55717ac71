/**
 * What services share that publish open data: who publishes, and how typed rows become CSV with a
 * Fiscal Data Package that describes them. What the rows mean stands in the services.
 */
@NullMarked
package org.juesuan.platform.service.opendata;

import org.jspecify.annotations.NullMarked;
