package org.moothall.content.activity;

import java.time.LocalDate;
import java.util.UUID;

/** Where an activity stands in the list in date order; a page begins after one. */
public record ActivityPlace(LocalDate sortDay, int position, UUID id) {}
