/** Tests of forms as data: the ones that come with the service, and every fault a form can have. */
@NullMarked
package org.juesuan.evaluation.template;

import org.jspecify.annotations.NullMarked;
