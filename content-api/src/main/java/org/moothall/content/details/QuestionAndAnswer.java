package org.moothall.content.details;

/** A question with its answer in Markdown. */
public record QuestionAndAnswer(String question, String answer) {}
