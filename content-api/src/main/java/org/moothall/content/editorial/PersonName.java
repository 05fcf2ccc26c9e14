package org.moothall.content.editorial;

/** What somebody is called whom a record knows by username. */
record PersonName(String value) {}
