// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector(Lexicons.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mayor said that it was closed for the winter, and that nobody would be paid.",
                "de|Die Fähre ist alt, und der Rat hat sich mit dem Hafen nicht auf eine Lösung verständigt.",
                "fr|Le maire a dit que les bateaux sont trop vieux pour la mer et qui est dans le port.",
                "fr|Le pont restera fermé, a déclaré le maire. Le forgeron a répondu qu'il était occupé.",
                "es|El alcalde dijo que los barcos son muy viejos para el mar y que no se puede más con ellos.",
                "it|Il sindaco ha detto che la nave è vecchia e non si può andare per il mare con una barca.",
                "pt|O prefeito disse que os barcos são velhos e não podem ir para o mar com mais uma pessoa.",
                "nl|De burgemeester zei dat het schip te oud is voor de zee en niet meer van de kade mag.",
                "sv|Borgmästaren sade att det är för gammalt och inte kan gå till sjöss med den besättningen.",
                "da|Borgmesteren siger, at det er for gammelt og ikke kan sejle, fordi der er is på havet.",
                "no|Ordføreren sier at det ikke er mulig å seile, og at det har vært is på sjøen etter jul.",
                "pl|Burmistrz powiedział, że to nie jest możliwe, bo na morzu jest za zimno i nie ma się gdzie schować.",
                "cs|Starosta řekl, že loď je stará a že se na moři podle něj nedá plout, ale není to jisté.",
                "ru|Мэр сказал, что паром не может идти по морю, потому что он старый и не для зимы.",
                "uk|Мер сказав, що пором не може йти, тому що він старий і не для зими, а також за це.",
                "tr|Belediye başkanı bu geminin çok eski olduğunu ve daha sonra bir tane için para gerektiğini dedi.",
                "fi|Pormestari sanoi, että laiva on vanha ja se ei ole hyvä, mutta kun jää tulee, niin se on myös.",
                "hu|A polgármester szerint a hajó nem jó, és az is lehet, hogy már csak egy van meg.",
                "ro|Primarul a spus că nava este veche și nu mai poate să iasă în larg cu oameni pe ea.",
                "id|Wali kota mengatakan bahwa kapal itu tidak akan berlayar dan ini untuk yang ada di pulau.",
                "vi|Thị trưởng đã nói rằng con tàu không được đi và người dân sẽ có một chiếc cho các đảo.",
                "el|Ο δήμαρχος είπε ότι το πλοίο είναι παλιό και δεν θα πάει στην θάλασσα με τα άλλα.",
                "ar|قال رئيس البلدية إن العبارة لن تعمل هذا الشتاء",
                "fa|شهردار گفت که کشتی پیر است و چاره‌ای نیست",
                "he|ראש העיר אמר שהמעבורת לא תפעל בחורף",
                "ja|市長は、フェリーが冬の間は動かないと言った。",
                "zh|市长说渡轮在冬天不会开航，居民对此表示不满",
                "ko|시장은 여객선이 겨울 동안 운항하지 않을 것이라고 말했다",
                "hi|महापौर ने कहा कि नाव सर्दियों में नहीं चलेगी",
                "th|นายกเทศมนตรีกล่าวว่าเรือจะไม่แล่นในฤดูหนาว"
            })
    void languagesAreTold(String code, String text) {
        assertThat(DETECTOR.of(text)).contains(code);
    }

    @Test
    void ofTooLittleTextNothingIsSaid() {
        assertThat(DETECTOR.of("Never!")).isEmpty();
        assertThat(DETECTOR.of("")).isEmpty();
        assertThat(DETECTOR.of("Oldbridge Harrow Petrel Vell Lorne Tarn Aske")).isEmpty();
    }
}
