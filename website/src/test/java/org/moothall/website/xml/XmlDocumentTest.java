package org.moothall.website.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlDocumentTest {

    @Test
    void isWellFormedWhateverTheWordsAre() throws Exception {
        String words = "<b>\"Fish\" & 'chips' ]]> 🐟 é\u0000\u0008\uFFFE\uD800";

        byte[] bytes = XmlDocument.of("a", XmlDocument.attributes("x", words, "y", "1"), xml -> {
            xml.text("b", words);
            xml.text("c", (String) null);
            xml.empty("d", Map.of("e", "&"));
        });

        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        String known = "<b>\"Fish\" & 'chips' ]]> 🐟 é";
        assertThat(root.getAttribute("x")).isEqualTo(known);
        assertThat(root.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(known);
        assertThat(root.getElementsByTagName("c").getLength()).isZero();
    }
}
