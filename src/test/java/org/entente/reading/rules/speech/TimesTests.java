// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.entente.model.Period;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.time.Anchor;
import org.entente.reading.rules.time.Times;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            date | ahead | expected | sentence
            2024-12-18 | false | 2024-07-01..2024-07-31 | They signed it in July.
            2024-12-18 | true | 2025-07-01..2025-07-31 | They will sign it in July.
            2024-12-18 | false | 2024-12-01..2024-12-31 | They signed it in December.
            2024-01-09 | false | 2023-12-01..2023-12-31 | They signed it in December.
            2024-12-18 | false | 2024-06-01..2024-06-30 | They signed it back in June.
            2024-12-18 | false | 2024-07-01..2024-08-31 | They met in July and August.
            2024-12-18 | false | 2023-11-01..2024-02-29 | They met from November 2023 to February 2024.
            2024-03-18 | false | 2023-11-01..2024-02-29 | They met between November and February.
            2024-12-18 | false | 2024-12-01..2024-12-10 | As of early December, they had met twice.
            2024-12-18 | false | 2024-05-11..2024-05-20 | It happened in mid-May.
            2024-12-18 | false | 2024-05-21..2024-05-31 | It happened in late May.
            2024-12-18 | false | 2023-02-21..2023-02-28 | It happened at the end of February 2023.
            2024-12-18 | false | 2024-10-01..2024-10-20 | It happened between early and mid-October.
            2024-12-18 | false | 2024-10-01..2024-10-20 | It happened in early-to-mid October.
            2024-12-18 | false | 2024-08-01..2024-12-18 | Since August they have met often.
            2024-12-18 | false | 2024-08-21..2024-12-18 | They have met often since late August.
            2024-12-18 | false | 2024-03-01..2024-05-31 | They met in the spring.
            2024-12-18 | true | 2025-03-01..2025-05-31 | They will meet in the spring.
            2024-12-18 | false | 2024-06-01..2024-08-31 | They met last summer.
            2024-12-18 | false | 2014-01-01..2024-12-18 | They have met often since 2014.
            - | false | 2014-01-01.. | They have met often since 2014.
            2024-12-18 | false | ..2023-12-31 | They had met often until 2023.
            2024-12-18 | false | 2023-01-01..2023-12-31 | They met as early as 2023.
            2024-12-18 | false | 2022-09-01..2022-09-30 | They met as early as September 2022.
            2024-12-18 | false | 2025-01-01..2025-03-31 | They will meet in early 2025.
            2024-12-18 | false | 2022-10-01..2022-12-31 | They met in late 2022.
            2024-12-18 | false | 2026-10-01..2026-12-31 | It is due at end-2026.
            2024-12-18 | false | 2022-01-01..2022-12-31 | They met in 2022.
            2024-12-18 | false | 2022-01-01..2023-12-31 | They met in 2022 and 2023.
            2024-12-18 | false | 2014-01-01..2018-12-31 | They met between 2014 and 2018.
            2024-12-18 | false | 2022-05-03..2022-05-03 | They met on 3 May 2022.
            2024-12-18 | false | 2022-05-03..2022-05-03 | They met on May 3, 2022, in Oslo.
            2024-12-18 | false | 2022-05-03..2022-05-03 | They met on Tuesday, 3 May 2022.
            2024-12-18 | false | 2024-05-03..2024-05-03 | They met on May 3.
            2024-12-18 | false | 2024-05-03..2024-05-03 | They met on the 3rd of May.
            2024-12-18 | false | 2024-05-15..2024-05-15 | They met on May 15th.
            2024-12-18 | false | 2024-12-18..2024-12-18 | They met on Dec. 18.
            2024-01-10 | false | 2023-12-04..2023-12-04 | They met on December 4.
            2025-07-10 | false | 2025-07-27..2025-07-27 | The fair opens on July 27.
            2024-12-18 | false | 2024-06-16..2024-06-20 | They met from June 16-20.
            2024-12-18 | false | 2024-10-27..2024-10-31 | They met from October 27 to 31.
            2024-12-18 | false | 2024-10-27..2024-11-02 | They met from October 27 to November 2.
            2024-12-18 | false | 2023-10-27..2023-10-31 | They met from 27 to 31 October 2023.
            2024-12-18 | false | 2022-03-26..2022-03-26 | He was listed on 26.3.2022.
            2024-12-18 | false | 2022-03-26..2022-03-26 | He was listed on 2022-03-26.
            - | false | 2022-03-26..2022-03-26 | He was listed on 26 March 2022.
            - | false | | They met on Tuesday.
            - | false | | They met last month.
            - | false | | They met in July.
            2024-12-18 | false | 2024-12-17..2024-12-17 | They met on Tuesday.
            2024-12-18 | false | 2024-12-18..2024-12-18 | They met on Wednesday.
            2024-12-18 | false | 2024-12-12..2024-12-12 | They met on Thursday.
            2024-12-18 | true | 2024-12-19..2024-12-19 | They will meet on Thursday.
            2024-12-18 | false | 2024-12-11..2024-12-11 | They met last Wednesday.
            2024-12-18 | false | 2024-12-18..2024-12-18 | They met today.
            2024-12-18 | false | 2024-12-17..2024-12-17 | They met yesterday.
            2024-12-18 | false | 2024-12-09..2024-12-15 | They met last week.
            2024-12-18 | false | 2024-12-16..2024-12-22 | They meet this week.
            2024-12-18 | false | 2024-12-11..2024-12-18 | They met three times in the past week.
            2024-12-18 | false | 2024-11-01..2024-11-30 | They met last month.
            2024-01-18 | false | 2023-12-01..2023-12-31 | They met last month.
            2024-12-18 | false | 2024-12-01..2024-12-18 | They met earlier this month.
            2024-12-18 | false | 2024-01-01..2024-12-18 | They met earlier this year.
            2024-12-18 | false | 2024-12-18..2024-12-31 | They meet later this month.
            2024-12-18 | false | 2024-01-01..2024-12-31 | They met this year.
            2024-12-18 | false | 2023-01-01..2023-12-31 | They met last year.
            2024-12-18 | false | 2023-10-01..2023-12-31 | They met late last year.
            2024-12-18 | false | 2025-01-01..2025-12-31 | They will meet next year.
            2024-12-18 | false | 2023-07-01..2023-07-31 | They met in July 2023.
            2024-05-18 | false | 2023-07-01..2023-07-31 | They met last July.
            2024-12-18 | false | 2022-12-18..2024-12-18 | They met often over the past two years.
            2024-12-18 | false | 2024-06-18..2024-12-18 | They met often in the last six months.
            2024-12-18 | false | 2022-01-01..2022-12-31 | They met two years ago.
            2024-12-18 | false | 2024-11-01..2024-11-30 | They met a month ago.
            2024-12-18 | false | 2024-12-02..2024-12-08 | They met two weeks ago.
            2024-12-18 | false | 2024-12-13..2024-12-13 | They met five days ago.
            2024-12-18 | false | 2024-12-14..2024-12-15 | They met over the weekend.
            2024-12-18 | false | 2024-07-01..2024-09-30 | They met in the third quarter of 2024.
            2024-12-18 | false | 2024-01-01..2024-06-30 | They met in the first half of 2024.
            2024-12-18 | false | 2023-06-01..2023-08-31 | They met in the summer of 2023.
            2024-12-18 | false | 1990-01-01..1999-12-31 | They met in the 1990s.
            2024-12-18 | false | | They may sign it.
            2024-12-18 | false | | They march to the border.
            2024-12-18 | false | | They have 2000 rifles and 155 guns.
            2024-12-18 | false | | Resolution 1718 fell, and so did Pier 3.
            2024-12-18 | false | 2021-01-01..2021-12-31 | The 2021 talks failed.
            """)
    void readsTheDays(LocalDate date, boolean ahead, String expected, String sentence) {
        var words = new Tokens(Samples.sentence(sentence, date).tokens());
        String found = Times.in(words, new Anchor(date, ahead)).stream().map(time -> shown(time.period())).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-12-18 | true | They have met often since late August.
            2024-12-18 | true | Starting in May 2023 they have met often.
            - | true | They have met often since 2014.
            2024-12-18 | false | They met from November 2023 to February 2024.
            2024-12-18 | false | They met often over the past two years.
            2024-12-18 | false | They will meet from March 2025.
            """)
    void goesOnSinceADay(LocalDate date, boolean open, String sentence) {
        var words = new Tokens(Samples.sentence(sentence, date).tokens());
        assertThat(Times.in(words, new Anchor(date, false))).singleElement().matches(time -> time.period().open() == open);
    }

    static String shown(Period period) {
        return (period.from() == null ? "" : period.from()) + ".." + (period.to() == null ? "" : period.to());
    }
}
