package org.juesuan.budget.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Author.Authority;
import org.juesuan.platform.money.Money;

/** Commands of every kind at random, on what earlier ones made; a seed gives them again. */
final class RandomCommands {

  private static final Author AUTHOR = new Author("random", EnumSet.allOf(Authority.class));
  private static final int LARGEST_FEN = 30_000;
  private static final int CONTRACTS = 5;

  private final Random random;
  private final Known known;

  RandomCommands(long seed, Known known) {
    this.random = new Random(seed);
    this.known = known;
  }

  /** One command, or the two halves of a transfer between departments. */
  List<Command> next() {
    BookId book = pick(known.books());
    PostingKind kind = pick(List.of(PostingKind.values()));
    if (kind == PostingKind.TRANSFER && random.nextBoolean()) {
      return halves(book, pick(known.books()));
    }
    return List.of(command(book, instruction(kind, book)));
  }

  private Instruction instruction(PostingKind kind, BookId book) {
    UUID appropriation = known.appropriation(random, book);
    return switch (kind) {
      case INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN ->
          new Instruction.Authorise(kind, appropriation, amount());
      case TRANSFER ->
          new Instruction.Transfer(appropriation, known.appropriation(random, book), amount());
      case OPENING_ADJUSTMENT -> openingAdjustment(appropriation);
      case FREEZE, UNFREEZE -> new Instruction.Withhold(kind, appropriation, amount());
      case COMMIT ->
          new Instruction.Commit(appropriation, "C-" + random.nextInt(CONTRACTS), amount());
      case RELEASE -> new Instruction.Release(pick(known.commitments).id(), amount());
      case PAY -> pay(appropriation);
      case REFUND -> new Instruction.Refund(known.payment(random, book), amount());
      case CORRECT ->
          new Instruction.Correct(known.payment(random, book), appropriation, null, amount());
      case CARRY_OUT -> new Instruction.Reverse(pick(known.operations));
      case RETURN -> new Instruction.GiveBack(appropriation, amount());
    };
  }

  private Instruction openingAdjustment(UUID appropriation) {
    boolean increase = random.nextBoolean();
    UUID payment =
        increase && random.nextBoolean() ? known.payment(random, pick(known.books())) : null;
    return new Instruction.AdjustOpening(appropriation, increase, amount(), payment);
  }

  private Instruction pay(UUID appropriation) {
    if (random.nextBoolean()) {
      return new Instruction.Pay(appropriation, amount(), null, "示例收款单位（虚构）", null);
    }
    Held held = pick(known.commitments);
    return new Instruction.Pay(held.appropriation(), amount(), null, "示例供应商（虚构）", held.id());
  }

  private List<Command> halves(BookId from, BookId to) {
    UUID giving = known.appropriation(random, from);
    UUID getting = known.appropriation(random, to);
    Money amount = amount();
    UUID transfer = new UUID(random.nextLong(), random.nextLong());
    return List.of(
        command(
            from,
            new Instruction.MoveAcross(
                PostingKind.WITHDRAW, giving, amount, to, getting, transfer)),
        command(
            to,
            new Instruction.MoveAcross(
                PostingKind.SUPPLEMENT, getting, amount, from, giving, transfer)));
  }

  private Command command(BookId book, Instruction instruction) {
    LocalDate date = LocalDate.of(book.fiscalYear(), 1 + random.nextInt(2), 1 + random.nextInt(20));
    @Nullable String reference = random.nextInt(4) == 0 ? "R-" + random.nextInt(500) : null;
    return new Command(
        book,
        instruction,
        new Documentation(
            date, "示例〔" + book.fiscalYear() + "〕1号", null, null, null, null, reference),
        AUTHOR);
  }

  private Money amount() {
    return Money.ofYuan(BigDecimal.valueOf(1 + random.nextInt(LARGEST_FEN), 2));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** What there is to work on; several threads may learn and pick at once. */
  static final class Known {
    private final Map<BookId, List<UUID>> appropriations;
    private final List<Held> commitments = new CopyOnWriteArrayList<>();
    private final Map<BookId, List<UUID>> payments = new HashMap<>();
    private final List<UUID> operations = new CopyOnWriteArrayList<>();

    Known(Map<BookId, List<UUID>> appropriations) {
      this.appropriations = appropriations;
      UUID none = new UUID(0, 0);
      commitments.add(new Held(none, none));
      appropriations
          .keySet()
          .forEach(book -> payments.put(book, new CopyOnWriteArrayList<>(List.of(none))));
      operations.add(none);
    }

    /** Learns what an operation made. */
    void learn(Operation done) {
      operations.add(done.id());
      for (RecordedPosting posting : done.postings()) {
        Movement movement = posting.movement();
        if (movement.commitment() != null && movement.kind() == PostingKind.COMMIT) {
          commitments.add(new Held(movement.commitment(), movement.appropriation()));
        }
        if (movement.payment() != null && movement.to() == Compartment.PAID) {
          payments(done.book()).add(movement.payment());
        }
      }
    }

    private List<BookId> books() {
      return List.copyOf(appropriations.keySet());
    }

    private UUID payment(Random random, BookId book) {
      List<UUID> of = payments(book);
      return of.get(random.nextInt(of.size()));
    }

    private List<UUID> payments(BookId book) {
      return Objects.requireNonNull(payments.get(book));
    }

    private UUID appropriation(Random random, BookId book) {
      List<UUID> of = appropriations.getOrDefault(book, List.of());
      return of.get(random.nextInt(of.size()));
    }
  }

  /** A commitment and whose money it holds. */
  private record Held(UUID id, UUID appropriation) {}
}
