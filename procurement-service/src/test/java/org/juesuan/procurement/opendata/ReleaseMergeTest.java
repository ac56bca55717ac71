package org.juesuan.procurement.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.procurement.opendata.store.ReleaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging releases")
class ReleaseMergeTest {

  @Test
  @DisplayName("takes the later value, keeps what is not named again, and names itself compiled")
  void laterValuesWin() {
    Map<String, Object> compiled =
        merged(
            "{'buyer':{'id':'a','name':'old'},'tender':{'id':'t','status':'active'}}",
            "{'buyer':{'name':'new'}}");
    assertEquals(Map.of("id", "a", "name", "new"), compiled.get("buyer"));
    assertEquals(Map.of("id", "t", "status", "active"), compiled.get("tender"));
    assertEquals(List.of("compiled"), compiled.get("tag"));
    assertEquals("2020-01-02T00:00:00Z", compiled.get("date"));
    assertEquals("ocds-000000-1-2020-01-02T00:00:00Z", compiled.get("id"));
  }

  @Test
  @DisplayName("merges lists object by object where the objects have ids")
  void listsById() {
    Map<String, Object> compiled =
        merged(
            "{'awards':[{'id':'1','status':'active','title':'x'},{'id':'2','status':'active'}]}",
            "{'awards':[{'id':'3'},{'id':'1','status':'cancelled'}]}");
    assertEquals(
        List.of(
            Map.of("id", "1", "status", "cancelled", "title", "x"),
            Map.of("id", "2", "status", "active"),
            Map.of("id", "3")),
        compiled.get("awards"));
  }

  @Test
  @DisplayName("replaces a list of plain values whole")
  void plainListsAreReplaced() {
    Map<String, Object> compiled =
        merged(
            "{'parties':[{'id':'a','roles':['buyer','procuringEntity']}]}",
            "{'parties':[{'id':'a','roles':['payer']}]}");
    assertEquals(List.of(Map.of("id", "a", "roles", List.of("payer"))), compiled.get("parties"));
  }

  @Test
  @DisplayName("removes what is null, at any depth")
  void nullRemoves() {
    Map<String, Object> compiled =
        merged(
            "{'buyer':{'id':'a'},'tender':{'id':'t','period':{'startDate':'x','endDate':'y'}}}",
            "{'buyer':null,'tender':{'period':{'endDate':null}}}");
    assertFalse(compiled.containsKey("buyer"));
    assertEquals(Map.of("id", "t", "period", Map.of("startDate", "x")), compiled.get("tender"));
  }

  @Test
  @DisplayName("changes none of the releases")
  void releasesStay() {
    Map<String, Object> first = release(1, "{'awards':[{'id':'1','value':{'amount':1.00}}]}");
    Map<String, Object> copy = new HashMap<>(first);
    ReleaseMerge.compiled(
        List.of(first, release(2, "{'awards':[{'id':'1','value':{'amount':2.00}}]}")));
    assertEquals(copy, first);
  }

  private static Map<String, Object> merged(String first, String second) {
    return ReleaseMerge.compiled(List.of(release(1, first), release(2, second)));
  }

  private static Map<String, Object> release(int number, String content) {
    Map<String, Object> release = ReleaseJson.read(content.replace('\'', '"'));
    release.put("ocid", "ocds-000000-1");
    release.put("id", Integer.toString(number));
    release.put("date", "2020-01-0" + number + "T00:00:00Z");
    release.put("tag", List.of("planning"));
    return release;
  }
}
