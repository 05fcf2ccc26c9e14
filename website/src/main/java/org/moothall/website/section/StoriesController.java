package org.moothall.website.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Theme;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.Choice;
import org.moothall.website.listing.ListOfContents;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was told, shown and covered live: the newest first. */
@Controller
class StoriesController {

    static final String PATH = "/stories";
    private static final List<ContentType> TYPES =
            List.of(ContentType.STORY, ContentType.VIDEO, ContentType.LIVE_COVERAGE);

    private final ListOfContents list;

    StoriesController(ListOfContents list) {
        this.list = list;
    }

    @GetMapping(PATH)
    PageView stories(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        Asked asked = Asked.of(PATH, sent, "type", "theme", "after", "before");
        List<ContentType> types = asked.constants("type", ContentType.class).stream()
                .filter(TYPES::contains)
                .toList();
        List<Theme> themes = asked.constants("theme", Theme.class);
        Map<String, Object> filter = new HashMap<>(Map.of("types", types.isEmpty() ? TYPES : types));
        if (!themes.isEmpty()) {
            filter.put("themes", themes);
        }
        ListOfContents.Shown shown = list.newest(visit, asked, filter);
        Head head = Head.of("Stories", "What councillors and officers do together, in words, videos and live.", PATH)
                .in(PATH)
                .followedBy(new Head.FeedLink("Everything new", "/feeds/all"));
        return PageView.of("section/stories", asked.isWithin() ? head.unlisted() : head)
                .with("walk", shown.walk())
                .with("types", Choice.oneOf(asked, "type", TYPES, StoriesController::plural))
                .with("themes", Choice.oneOf(asked, "theme", Theme.class, Theme::label))
                .mayBeOld(shown.mayBeOld());
    }

    private static String plural(ContentType type) {
        return switch (type) {
            case STORY -> "Stories";
            case VIDEO -> "Videos";
            default -> type.label();
        };
    }
}
