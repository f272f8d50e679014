namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>
/// The characters that look like radicals (Unicode, CJK Radicals Supplement and Kangxi Radicals). A font has one glyph for both,
/// and many writers use the code of the radical where the character is meant.
/// </summary>
internal static class Radicals
{
    /// <summary>The first Kangxi radical.</summary>
    private const int KangxiFrom = 0x2F00;

    // Number of Kangxi radicals.
    private const int Count = 214;

    /// <summary>The characters of the Kangxi radicals in order.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>
    /// Radicals of the supplement, each followed by its character. Radicals that are not characters are left out.
    /// </summary>
    private const string Supplement =
        "⺁厂⺄乙⺈刀⺋卩⺌小⺏尢⺒巳⺓幺⺗心⺘手⺜日⺝月⺞歹⺠民⺦丬⺨犬⺪疋⺫目⺬示⺯糸⺰纟⺷羊⺼肉⻁虎⻄西⻅见⻆角⻇角⻈讠⻉贝"
        + "⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

    /// <summary>The character for a radical; any other code point is returned unchanged.</summary>
    /// <param name="codePoint">The code point.</param>
    public static int Character(int codePoint)
    {
        if (codePoint is >= KangxiFrom and < KangxiFrom + Count)
        {
            return Kangxi[codePoint - KangxiFrom];
        }

        if (codePoint is < 0x2E80 or > 0x2EF3)
        {
            return codePoint;
        }

        var at = Supplement.IndexOf((char)codePoint, StringComparison.Ordinal);
        return at < 0 ? codePoint : Supplement[at + 1];
    }
}
