package org.juesuan.evaluation.template;

import java.math.BigDecimal;

/**
 * A grade (等级): 优, 良, 中, 差.
 *
 * @param name the printed name
 * @param from the least total that gets it
 */
public record GradeBand(String name, BigDecimal from) {}
