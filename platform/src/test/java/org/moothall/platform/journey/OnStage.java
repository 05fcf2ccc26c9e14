package org.moothall.platform.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.moothall.platform.running.SampleContent;

/**
 * Gives journeys the {@link Stage} that all share, or the one that those share which are {@link OnSampleContent}, and
 * keeps pictures of those that fail.
 */
final class OnStage implements ParameterResolver, AfterEachCallback {

    private static final Namespace ALL = Namespace.create(OnStage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return stage(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Stage stage = stage(test);
        if (test.getExecutionException().isPresent()) {
            stage.photograph(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName());
        }
        stage.clear();
    }

    private static Stage stage(ExtensionContext test) {
        String name = test.getRequiredTestClass().isAnnotationPresent(OnSampleContent.class) ? "sample" : "journeys";
        String[] settings = name.equals("sample") ? new String[] {SampleContent.SETTING} : new String[0];
        return test.getRoot().getStore(ALL).computeIfAbsent(name, key -> Stage.set(name, settings), Stage.class);
    }
}
