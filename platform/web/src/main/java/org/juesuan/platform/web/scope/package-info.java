/**
 * Who calls: roles and department codes read from the bearer token, and the checks on them.
 *
 * <p>No knowledge of which departments exist may enter here; only budget-service has it.
 */
@NullMarked
package org.juesuan.platform.web.scope;

import org.jspecify.annotations.NullMarked;
