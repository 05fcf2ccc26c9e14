package org.moothall.localservices.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How to start one server: what to run, with which class path, and where it says that it is ready.
 *
 * @param mainClass the class that runs the server
 * @param classPath what the JVM loads it from
 * @param jvmOptions options of the JVM
 * @param arguments arguments of the main class; the ready file is appended to them
 * @param readyFile the file that the server writes once it serves
 * @param log where its output goes
 */
public record ServerCommand(
        String mainClass,
        List<Path> classPath,
        List<String> jvmOptions,
        List<String> arguments,
        Path readyFile,
        Path log) {

    public ServerCommand {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
        arguments = List.copyOf(arguments);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(ServerProcess.java());
        line.addAll(jvmOptions);
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        line.add(mainClass);
        line.addAll(arguments);
        line.add(readyFile.toString());
        return line;
    }
}
