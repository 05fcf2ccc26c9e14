package org.moothall.website.xml;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** An XML document that is being written, in UTF-8. Characters that XML does not know are left out. */
public final class XmlDocument {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** XML 1.0, section 2.2. */
    private static final Pattern UNKNOWN_TO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private XmlDocument() throws XMLStreamException {
        this.writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
    }

    /** The bytes of a document with this root and what is written into it; attributes may declare namespaces. */
    public static byte[] of(String root, Map<String, String> attributes, Part content) {
        try {
            XmlDocument document = new XmlDocument();
            document.writer.writeStartDocument("UTF-8", "1.0");
            document.element(root, attributes, content);
            document.writer.writeEndDocument();
            document.writer.close();
            return document.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The document cannot be written", e);
        }
    }

    /** Attributes in this order, so that the same content gives the same bytes: names and values in turn. */
    public static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** An element that holds others. */
    public void element(String name, Map<String, String> attributes, Part content) throws XMLStreamException {
        writer.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), known(attribute.getValue()));
        }
        content.write(this);
        writer.writeEndElement();
    }

    /** An element that holds others. */
    public void element(String name, Part content) throws XMLStreamException {
        element(name, Map.of(), content);
    }

    /** An element that holds a text; none for null. */
    public void text(String name, @Nullable String text) throws XMLStreamException {
        text(name, Map.of(), text);
    }

    /** An element that holds a text; none for null. */
    public void text(String name, Map<String, String> attributes, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            element(name, attributes, inner -> inner.writer.writeCharacters(known(text)));
        }
    }

    /** An element that holds nothing. */
    public void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), known(attribute.getValue()));
        }
    }

    private static String known(String text) {
        return UNKNOWN_TO_XML.matcher(text).replaceAll("");
    }

    /** What an element holds. */
    @FunctionalInterface
    public interface Part {

        /** Writes it. */
        void write(XmlDocument document) throws XMLStreamException;
    }
}
