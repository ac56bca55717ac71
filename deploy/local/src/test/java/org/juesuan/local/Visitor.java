package org.juesuan.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser, as far as HTTP knows it: keeps each site's cookies and follows a redirect
 * only when told to, so that a test sees every step.
 */
final class Visitor {

  private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Pattern ONWARD =
      Pattern.compile("http-equiv=\"refresh\" content=\"0;url=([^\"]*)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Map<String, String>> cookies = new HashMap<>();
  private final String gateway;

  Visitor(String gateway) {
    this.gateway = gateway;
  }

  /** Asks for a page of the gateway, or for any absolute address. */
  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send("GET", address, "");
  }

  /**
   * Sends a request with the cookies of its site.
   *
   * @param headers names and values, one after the other
   */
  HttpResponse<String> send(String method, String address, String body, String... headers)
      throws IOException, InterruptedException {
    URI target = URI.create(address.startsWith("/") ? gateway + address : address);
    Map<String, String> own = cookiesOf(target);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .header("Accept", "text/html, application/json;q=0.9, */*;q=0.1")
            .header("Accept-Language", "en")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!own.isEmpty()) {
      request.header(
          "Cookie",
          own.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    setCookies(answer).forEach(line -> keep(own, line));
    return answer;
  }

  /** Sends a form from a page of the gateway. */
  HttpResponse<String> submit(String address, String form)
      throws IOException, InterruptedException {
    return submitFrom("same-origin", address, form);
  }

  /** Sends a form from such a place, as the browser tells it. */
  HttpResponse<String> submitFrom(String place, String address, String form)
      throws IOException, InterruptedException {
    return send(
        "POST",
        address,
        form,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Sec-Fetch-Site",
        place);
  }

  /** Goes to the provider and gives name and password there. */
  String atTheProvider(String page, Keycloak.Person person)
      throws IOException, InterruptedException {
    String form = first(LOGIN_FORM, get(location(get("/sign-in?page=" + page))).body());
    return location(
        submit(
            form,
            Keycloak.encoded(Map.of("username", person.name(), "password", person.password()))));
  }

  /** Signs in; answers the page it is led to. */
  String signIn(String page, Keycloak.Person person) throws IOException, InterruptedException {
    return onward(get(atTheProvider(page, person)));
  }

  /** Where a page leads by itself. */
  static String onward(HttpResponse<String> page) {
    return first(ONWARD, page.body());
  }

  static String location(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(redirect.statusCode() + " " + redirect.body()));
  }

  static List<String> setCookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  /** Cookies of a session that an answer begins or renews. */
  static List<String> sessionCookies(HttpResponse<?> answer) {
    return setCookies(answer).stream()
        .filter(cookie -> cookie.startsWith("q_session_pages") && !cookie.contains("Max-Age=0"))
        .toList();
  }

  /** Asks with a bearer token, as a program does; the status. */
  int bearer(String path, String token) throws IOException, InterruptedException {
    return send("GET", path, "", "Authorization", "Bearer " + token).statusCode();
  }

  /** What the browser sends to the gateway from now on under this name. */
  void tamper(String cookie, String value) {
    cookiesOf(URI.create(gateway)).put(cookie, value);
  }

  /** The first group of the pattern's first place in a text, as HTML writes it. */
  static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new AssertionError(pattern + " is not in " + text);
    }
    return found.group(1).replace("&amp;", "&").replace("&#x3D;", "=");
  }

  private Map<String, String> cookiesOf(URI site) {
    return cookies.computeIfAbsent(site.getAuthority(), authority -> new TreeMap<>());
  }

  private static void keep(Map<String, String> own, String line) {
    String[] pair = line.split(";", 2)[0].split("=", 2);
    if (line.toLowerCase(Locale.ROOT).contains("max-age=0")) {
      own.remove(pair[0].strip());
    } else {
      own.put(pair[0].strip(), pair[1]);
    }
  }
}
