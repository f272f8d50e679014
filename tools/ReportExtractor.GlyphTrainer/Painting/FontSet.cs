using SkiaSharp;

namespace ReportExtractor.GlyphTrainer.Painting;

/// <summary>The fonts to learn from, and those that only measure.</summary>
internal static class FontSet
{
    /// <summary>Parts of the names of the files to learn from: upright text fonts that have digits.</summary>
    private static readonly string[] Learnt =
    [
        "NotoSansCJK-Regular", "NotoSansCJK-Bold", "NotoSerifCJK-Regular", "NotoSerifCJK-Bold", "uming.ttc", "wqy-zenhei", "gbsn00lp",
        "DejaVuSans.", "DejaVuSans-Bold.", "DejaVuSansCondensed.", "DejaVuSansMono.", "DejaVuSerif-Bold.",
        "LiberationSans-Regular", "LiberationSans-Bold.", "LiberationSerif-Regular", "LiberationSerif-Bold.", "LiberationMono-Regular",
        "LiberationSansNarrow-Regular", "FreeSans.", "FreeSerif.", "FreeSerifBold.", "FreeMono.", "Carlito-Regular", "Carlito-Bold.",
        "C059-Roman", "NimbusRoman-Regular", "NimbusSans-Regular", "NimbusMonoPS-Regular", "P052-Roman", "URWBookman-Light.",
        "URWGothic-Book.",
        "LiberationSerif-Italic", "NotoSans-Regular", "NotoSerif-Regular", "NotoSansMono-Regular", "DroidSansFallback",
    ];

    /// <summary>Fonts that the net never sees when it is measured: a Kai, a Hei, a Fangsong, two Latin ones.</summary>
    private static readonly string[] Held =
    [
        "ukai.ttc", "gkai00mp", "wqy-microhei", "cwfs", "DejaVuSerif.", "Caladea-Regular", "NimbusSansNarrow-Regular",
    ];

    /// <summary>The fonts to learn from.</summary>
    public static IReadOnlyList<SKTypeface> ToLearn() => Load(Learnt);

    /// <summary>The fonts that measure.</summary>
    public static IReadOnlyList<SKTypeface> ToMeasure() => Load(Held);

    private static List<SKTypeface> Load(string[] names)
    {
        var files = Directory.EnumerateFiles("/usr/share/fonts", "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var found = names.Select(name => files.Find(file => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)));
        return [.. found.OfType<string>().Select(file => SKTypeface.FromFile(file))];
    }
}
