package org.moothall.website.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.Details.PenPortrait.Kind;
import org.moothall.website.content.WardName;
import org.moothall.website.listing.Asked;

class WallChartTest {

    private static final List<Person> EVERYBODY = List.of(
            person("Cllr Zoë Ávila", Kind.COUNCILLOR, "Labour", "ashbrow", "Mayor"),
            person("Cllr Sam Adeyemi", Kind.COUNCILLOR, "Green", "mirfield", "Chair", "Mayor"),
            person("Jo Brown", Kind.OFFICER, null, "ashbrow"));

    @Test
    void councillorsStandApartFromOfficersBySurname() {
        WallChart chart = chart(Map.of());
        assertThat(chart.councillors()).extracting(Person::name).containsExactly("Cllr Sam Adeyemi", "Cllr Zoë Ávila");
        assertThat(chart.officers()).extracting(Person::name).containsExactly("Jo Brown");
        assertThat(chart.narrowed()).isFalse();
    }

    @Test
    void isNarrowedByWardPartyAndRoleTogether() {
        assertThat(chart(Map.of("ward", List.of("ashbrow"))).councillors()).hasSize(1);
        assertThat(chart(Map.of("role", List.of("Mayor"))).councillors()).hasSize(2);
        assertThat(chart(Map.of("role", List.of("Mayor"), "party", List.of("Green")))
                        .councillors())
                .extracting(Person::name)
                .containsExactly("Cllr Sam Adeyemi");
        assertThat(chart(Map.of("ward", List.of("atlantis"))).councillors()).isEmpty();
    }

    @Test
    void aNameIsFoundWithoutItsAccents() {
        assertThat(chart(Map.of("name", List.of(" avila "))).councillors())
                .extracting(Person::name)
                .containsExactly("Cllr Zoë Ávila");
    }

    @Test
    void offersWhatThereIsAndKnowsWhatIsChosen() {
        WallChart chart = chart(Map.of("party", List.of("Green")));
        assertThat(chart.parties()).extracting(WallChart.Option::value).containsExactly("Green", "Labour");
        assertThat(chart.parties()).extracting(WallChart.Option::chosen).containsExactly(true, false);
        assertThat(chart.roles()).extracting(WallChart.Option::label).containsExactly("Chair", "Mayor");
    }

    @Test
    void initialsStandInForAPortrait() {
        assertThat(EVERYBODY.getFirst().initials()).isEqualTo("ZÁ");
        assertThat(person("Jacqui", Kind.OFFICER, null, null).initials()).isEqualTo("J");
    }

    private static WallChart chart(Map<String, List<String>> parameters) {
        return WallChart.of(EVERYBODY, new Asked("/councillors", parameters));
    }

    private static Person person(String name, Kind kind, String party, String ward, String... roles) {
        WardName where = ward == null ? null : new WardName(ward, ward);
        return new Person("slug", name, "", name, kind, party, List.of(roles), List.of(), where, null);
    }
}
