package org.moothall.content.delivery;

import org.moothall.search.definition.IndexSettings;
import org.moothall.search.query.QuerySettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Of search, what answers readers. */
@EnableConfigurationProperties({IndexSettings.class, QuerySettings.class})
class SearchSettingsForTests {}
