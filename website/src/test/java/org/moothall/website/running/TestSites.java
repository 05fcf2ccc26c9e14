package org.moothall.website.running;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sites alone, as in a process with no other role. */
@SpringBootApplication(scanBasePackages = "org.moothall.website")
class TestSites {}
