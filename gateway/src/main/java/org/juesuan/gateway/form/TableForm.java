package org.juesuan.gateway.form;

/**
 * One table of a form.
 *
 * @param number its number in the form, such as 公开03表
 * @param title its title
 * @param layout what it looks like
 * @param noteIfEmpty what stands below it where there is nothing to say in it; {@code {单位}} stands
 *     for what the department is called; empty where it always has something to say
 */
public record TableForm(String number, String title, Layout layout, String noteIfEmpty) {}
