package org.juesuan.platform.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Goes through a workbook once without keeping anything, before the library that trusts it: how
 * much it unpacks to, how much text is shared, and whether its cells lie within a sheet. The
 * library would set aside memory for whatever column or shared text a cell names. It uses the
 * library's own archive reader and parser, so that both see the same.
 */
final class WorkbookGuard {

  private static final long LARGEST_PART = 64L << 20;
  private static final long LARGEST_WHOLE = 128L << 20;
  private static final int MOST_PARTS = 1_000;
  private static final long MOST_SHARED_TEXT = 8L << 20;
  private static final int MOST_SHARED_TEXTS = 500_000;

  /** Three times what a spreadsheet program lets a cell hold. */
  private static final int LONGEST_TEXT = 100_000;

  /** The last column a sheet can have: XFD. */
  private static final int LAST_COLUMN = 16_384;

  private static final XMLInputFactory PARSERS = parsers();

  private long unpacked;
  private long sharedTexts;
  private long sharedTextsNamed;
  private final MergedRanges merged = new MergedRanges();

  private WorkbookGuard() {}

  /**
   * Checks a workbook.
   *
   * @return the merged cells it found on its way
   * @throws IOException if it is not a ZIP archive, or exceeds a limit
   */
  static MergedRanges check(Path workbook) throws IOException {
    WorkbookGuard guard = new WorkbookGuard();
    try (ZipFile zip = ZipFile.builder().setPath(workbook).get()) {
      Enumeration<ZipArchiveEntry> parts = zip.getEntries();
      for (int count = 1; parts.hasMoreElements(); count++) {
        require(count <= MOST_PARTS, "too many parts");
        ZipArchiveEntry entry = parts.nextElement();
        try (InputStream part = guard.new Counted(zip.getInputStream(entry))) {
          guard.scan(entry.getName(), part);
          part.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    require(
        guard.sharedTextsNamed <= guard.sharedTexts, "a cell names a shared text that is missing");
    return guard.merged;
  }

  private void scan(String name, InputStream part) throws IOException {
    try {
      XMLStreamReader reader = PARSERS.createXMLStreamReader(part);
      Scan scan = new Scan(name);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> scan.begin(reader);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> scan.text(reader);
          case XMLStreamConstants.END_ELEMENT -> scan.end(reader);
          default -> {}
        }
      }
    } catch (XMLStreamException notXml) {
      // A picture, say. Where the library cannot go on either, it will say so itself.
    }
  }

  /** What is known in the middle of one part. */
  private final class Scan {

    private final String part;
    private boolean inSharedCell;
    private boolean sharesTexts;
    private long textOfPart;
    private final StringBuilder textOfElement = new StringBuilder();

    Scan(String part) {
      this.part = part;
    }

    void begin(XMLStreamReader reader) throws IOException {
      textOfElement.setLength(0);
      if (reader.getLocalName().equals("si")) {
        sharesTexts = true;
        require(++sharedTexts <= MOST_SHARED_TEXTS, "too many shared texts");
      } else if (reader.getLocalName().equals("c")) {
        String address = reader.getAttributeValue(null, "r");
        require(address == null || isWithinSheet(address), "a cell lies outside of every sheet");
        inSharedCell = "s".equals(reader.getAttributeValue(null, "t"));
      } else if (reader.getLocalName().equals("mergeCell")) {
        String range = reader.getAttributeValue(null, "ref");
        require(range != null && merged.add(part, range), "cells are merged that do not exist");
      } else if (reader.getLocalName().equals("Relationship")) {
        String id = reader.getAttributeValue(null, "Id");
        String target = reader.getAttributeValue(null, "Target");
        if (id != null && target != null) {
          merged.relate(part, id, target);
        }
      }
    }

    void text(XMLStreamReader reader) throws IOException {
      textOfPart += reader.getTextLength();
      require(!sharesTexts || textOfPart <= MOST_SHARED_TEXT, "too much shared text");
      textOfElement.append(reader.getText());
      require(textOfElement.length() <= LONGEST_TEXT, "a text is too long for a cell");
    }

    void end(XMLStreamReader reader) throws IOException {
      if (inSharedCell && reader.getLocalName().equals("v")) {
        try {
          int number = Integer.parseInt(textOfElement.toString().strip());
          sharedTextsNamed = Math.max(sharedTextsNamed, number + 1L);
        } catch (NumberFormatException notANumber) {
          throw new IOException("a cell names a shared text by something else than its number");
        }
      }
    }
  }

  private static boolean isWithinSheet(String address) {
    int column = 0;
    for (int i = address.startsWith("$") ? 1 : 0; i < address.length(); i++) {
      char letter = address.charAt(i);
      if (letter == '$' || (letter >= '0' && letter <= '9')) {
        break;
      }
      if (letter < 'A' || letter > 'Z' || column > LAST_COLUMN) {
        return false;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column <= LAST_COLUMN;
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = new InputFactoryImpl();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return parsers;
  }

  /** Counts what a part unpacks to, whatever the archive says about it. */
  private final class Counted extends FilterInputStream {

    private long read;

    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int some = super.read(buffer, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int some) throws IOException {
      read += some;
      unpacked += some;
      require(read <= LARGEST_PART && unpacked <= LARGEST_WHOLE, "it unpacks to too much");
    }
  }
}
