package org.moothall.website.section;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.website.content.Theme;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.ListOfContents;
import org.moothall.website.page.Head;
import org.moothall.website.page.Head.Crumb;
import org.moothall.website.page.Head.FeedLink;
import org.moothall.website.page.NotHere;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The three themes, and what there is of each. */
@Controller
class ThemesController {

    private static final String PATH = "/themes";

    private final ListOfContents list;

    ThemesController(ListOfContents list) {
        this.list = list;
    }

    @GetMapping(PATH)
    PageView themes() {
        return PageView.of("section/themes", Head.of("Themes", "People, places and partnership.", PATH))
                .with("themes", List.of(Theme.values()));
    }

    @GetMapping(PATH + "/{slug}")
    PageView theme(Visit visit, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        Theme theme = Arrays.stream(Theme.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotHere::new);
        Asked asked = Asked.of(PATH + "/" + slug, sent, "after", "before");
        ListOfContents.Shown shown = list.newest(visit, asked, Map.of("themes", List.of(theme)));
        Head head = Head.of(theme.label(), theme.meaning(), asked.path())
                .below(new Crumb("Themes", PATH))
                .followedBy(new FeedLink("New about " + theme.label().toLowerCase(Locale.UK), "/feeds/theme/" + slug));
        return PageView.of("section/gathered", asked.isWithin() ? head.unlisted() : head)
                .with("heading", theme.label())
                .with("lead", theme.meaning() + ".")
                .with("walk", shown.walk())
                .mayBeOld(shown.mayBeOld());
    }
}
