// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.util.List;
import java.util.Locale;

/** A picture of times: for each contender the share of questions answered within a time, on a logarithmic scale. */
final class Curves {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = 250;
    private static final int TOP = 30;
    private static final int BOTTOM = 50;
    private static final int LEAST_POWER = -2;
    private static final int MOST_POWER = 5;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#1d4e89", "#c1440e", "#b8860b", "#6a4c93");

    private Curves() {}

    static String draw(List<Times> all, String caption) {
        var svg = new StringBuilder();
        svg.append(format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/><text x="%d" y="18" font-weight="bold">%s</text>
                """, WIDTH, HEIGHT, LEFT, caption));
        for (var power = LEAST_POWER; power <= MOST_POWER; power++) {
            var x = x(Math.pow(10, power));
            svg.append(format(
                    "<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' stroke='#ddd'/><text x='%.1f' y='%d' text-anchor='middle'>%s ms</text>%n", x,
                    TOP, x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 18,
                    power < 0 ? "0." + "0".repeat(-power - 1) + "1" : "1" + "0".repeat(power)));
        }
        for (var share : List.of(0.0, 0.5, 0.95, 1.0)) {
            svg.append(format(
                    "<line x1='%d' y1='%.1f' x2='%d' y2='%.1f' stroke='#ddd'/><text x='%d' y='%.1f' text-anchor='end'>%.0f %%</text>%n",
                    LEFT, y(share), WIDTH - RIGHT, y(share), LEFT - 6, y(share) + 4, share * 100));
        }
        for (var number = 0; number < all.size(); number++) {
            svg.append(curve(all.get(number), number));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String curve(Times times, int number) {
        var colour = COLOURS.get(number / 2 % COLOURS.size());
        var dashes = times.filtered() ? " stroke-dasharray='5 4'" : "";
        var points = new StringBuilder();
        for (var place = 0; place < times.millis().length; place++) {
            points.append(format("%.1f,%.1f ", x(times.millis()[place]), y((place + 1.0) / times.millis().length)));
        }
        var line = TOP + 16 * number + 8;
        return format("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'%s/>%n", points, colour, dashes)
                + format("<line x1='%d' y1='%d' x2='%d' y2='%d' stroke='%s' stroke-width='2'%s/><text x='%d' y='%d'>%s%s</text>%n",
                        WIDTH - RIGHT + 10, line, WIDTH - RIGHT + 36, line, colour, dashes, WIDTH - RIGHT + 42, line + 4, times.name(),
                        times.filtered() ? ", filters" : "");
    }

    private static double x(double millis) {
        var power = Math.clamp(Math.log10(millis), LEAST_POWER, MOST_POWER);
        return LEFT + (power - LEAST_POWER) / (MOST_POWER - LEAST_POWER) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
