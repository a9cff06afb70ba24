package org.hearth.it.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where processes wait for callers, as the kernel tells. */
final class ListeningPorts {

    private static final String TCP_LISTENS = "0A";

    private ListeningPorts() {}

    /**
     * The addresses on which one of the processes accepts TCP connections or UDP packets.
     *
     * @return such as {@code tcp 127.0.0.1:8080}, or {@code tcp 0.0.0.0:80} when all the world may come
     */
    static Set<String> of(Stream<ProcessHandle> processes) throws IOException {
        Set<String> sockets =
                processes.flatMap(process -> sockets(process.pid()).stream()).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String kind : new String[] {"tcp", "tcp6", "udp", "udp6"}) {
            for (String line : Files.readAllLines(Path.of("/proc/net", kind))) {
                String[] words = line.strip().split("\\s+");
                boolean waits = kind.startsWith("udp") || TCP_LISTENS.equals(words[3]);
                if (waits && words.length > 9 && sockets.contains(words[9])) {
                    found.add(kind.substring(0, 3) + " " + readable(words[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(long process) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process + "/fd"))) {
            return open.map(ListeningPorts::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException ended) {
            return Set.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** The kernel writes addresses as hexadecimal words, the last byte first. */
    private static String readable(String address) {
        String host = address.substring(0, address.indexOf(':')).toUpperCase(Locale.ROOT);
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
        return switch (host) {
            case "0100007F", "0000000000000000FFFF00000100007F" -> "127.0.0.1:" + port;
            case "00000000000000000000000001000000" -> "[::1]:" + port;
            default -> host.matches("0+") ? "0.0.0.0:" + port : host + ":" + port;
        };
    }
}
