package org.juesuan.gateway.render.docx;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.juesuan.gateway.render.PrintableText;

/** Writes the elements of WordprocessingML; every text in it is escaped. */
final class WordXml {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Begins a part of the file with its root element and the root's attributes. */
  WordXml(String root, String... attributes) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    begin(root, attributes);
  }

  /** Begins a part that holds text. */
  static WordXml ofText(String root) {
    return new WordXml(root, "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS);
  }

  /** Begins an element with attributes, given as names and values in turn. */
  WordXml begin(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    return this;
  }

  WordXml end() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    return this;
  }

  /** An element that holds nothing. */
  WordXml empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    return this;
  }

  /** An element that holds nothing but words. */
  WordXml words(String name, String words) {
    return begin(name).characters(words).end();
  }

  /** A run of words; a line break in them stays one. */
  WordXml run(String words) {
    begin("w:r");
    String[] lines = words.split("\\R", -1);
    for (int line = 0; line < lines.length; line++) {
      if (line > 0) {
        empty("w:br");
      }
      begin("w:t", "xml:space", "preserve").characters(lines[line]).end();
    }
    return end();
  }

  /** A field that the reader's program works out, such as the number of the page. */
  WordXml field(String instruction, String shown) {
    beginField(instruction, false);
    run(shown);
    return endField();
  }

  /**
   * Begins a field; what is written until its end is what it shows at first.
   *
   * @param outdated whether the reader's program is to work it out when the document is opened
   */
  WordXml beginField(String instruction, boolean outdated) {
    begin("w:r");
    if (outdated) {
      empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true");
    } else {
      empty("w:fldChar", "w:fldCharType", "begin");
    }
    end();
    begin("w:r").begin("w:instrText", "xml:space", "preserve").characters(instruction).end().end();
    return begin("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
  }

  WordXml endField() {
    return begin("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
  }

  /** Begins a paragraph of a style. */
  WordXml paragraph(String style) {
    return begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", style).end();
  }

  /** The whole part. */
  String finish() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    return text.toString();
  }

  private WordXml characters(String characters) {
    try {
      xml.writeCharacters(PrintableText.of(characters));
    } catch (XMLStreamException e) {
      throw notWritten(e);
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      xml.writeAttribute(attributes[index], PrintableText.of(attributes[index + 1]));
    }
  }

  private static IllegalStateException notWritten(XMLStreamException cause) {
    return new IllegalStateException("writing to memory does not fail", cause);
  }
}
