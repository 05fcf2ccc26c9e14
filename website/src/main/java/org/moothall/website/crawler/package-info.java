/**
 * What search engines and browsers ask a site for beside its pages: the sitemap, robots.txt, the manifest and the icon.
 */
@NullMarked
package org.moothall.website.crawler;

import org.jspecify.annotations.NullMarked;
