package org.moothall.content.delivery.content;

import org.jspecify.annotations.Nullable;
import org.moothall.content.rendering.RichText;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A video's transcript, rendered. */
@Controller
class VideoFields {

    @SchemaMapping(typeName = "Video")
    @Nullable RichText transcript(Content video) {
        return video.rich("transcript");
    }
}
