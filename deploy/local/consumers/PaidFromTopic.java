import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads budget's topic from its beginning to where it ends now, and prints what each department has
 * paid in each year: {@code department year yuan}.
 *
 * <p>{@code java -cp kafka-clients.jar:… PaidFromTopic.java BOOTSTRAP-SERVERS}. It keeps what it
 * learns in memory. A consumer that keeps it in a database writes the sequence of the stream in the
 * same transaction as the balance, and begins at its group's offsets instead of the beginning.
 */
public final class PaidFromTopic {
  private static final String TOPIC = "juesuan.budget.v1";
  private static final String POSTING = "org.juesuan.budget.posting.recorded.v1";

  /** An appropriation as its newest event left it. */
  private record Appropriation(String departmentAndYear, long version, BigDecimal paidYuan) {}

  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<String, Appropriation> appropriations = new HashMap<>();
  private int duplicates;

  public static void main(String[] arguments) {
    PaidFromTopic example = new PaidFromTopic();
    example.read(arguments[0]);
    example.print();
  }

  private void read(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            // Only what is committed and only what was asked for: no group, no automatic commits.
            "enable.auto.commit",
            false);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(this::take);
      }
    }
  }

  /** Every event counts for the sequence of its stream, also of a type that is of no interest. */
  private void take(ConsumerRecord<String, String> event) {
    String stream = event.key() + " " + attribute(event, "ce_fiscalyear");
    long sequence = Long.parseLong(attribute(event, "ce_sequence"));
    Long last = sequences.get(stream);
    if (last != null && sequence <= last) {
      duplicates++;
      return;
    }
    if (last != null && sequence != last + 1) {
      // The pull feed has what is missing: GET /api/v1/budget/events?after=…
      throw new IllegalStateException(stream + ": " + sequence + " follows " + last);
    }
    sequences.put(stream, sequence);
    if (attribute(event, "ce_type").equals(POSTING)) {
      takePosting(stream, event.value());
    }
  }

  /** The event tells the balances after it, so that the newest version is all one has to keep. */
  private void takePosting(String departmentAndYear, String posting) {
    String appropriation = posting.substring(posting.indexOf("\"appropriation\":"));
    Appropriation told =
        new Appropriation(
            departmentAndYear,
            Long.parseLong(member(appropriation, "version")),
            new BigDecimal(member(appropriation, "paidYuan")));
    appropriations.merge(
        member(appropriation, "id"),
        told,
        (known, next) -> next.version() > known.version() ? next : known);
  }

  private void print() {
    Map<String, BigDecimal> paid = new TreeMap<>();
    appropriations
        .values()
        .forEach(one -> paid.merge(one.departmentAndYear(), one.paidYuan(), BigDecimal::add));
    paid.forEach((departmentAndYear, yuan) -> System.out.println(departmentAndYear + " " + yuan));
    System.err.printf("%d streams without a gap, %d duplicates%n", sequences.size(), duplicates);
  }

  private static String attribute(ConsumerRecord<?, ?> event, String name) {
    Header header = event.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** So that the example needs nothing but Kafka's client; a consumer uses its JSON library. */
  private static String member(String json, String name) {
    Matcher found = Pattern.compile('"' + name + "\": ?\"?([^\",}]+)").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return found.group(1);
  }
}
