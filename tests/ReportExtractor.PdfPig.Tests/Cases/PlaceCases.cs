namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Pages that are turned, cropped and scaled, and text that is moved about.</summary>
internal static class PlaceCases
{
    private const string Content =
        "BT /F1 12 Tf 100 200 Td (Top left) Tj ET BT /F2 12 Tf 1 0 0 1 200 100 Tm <653F5E9C0031> Tj ET "
        + "0.5 w 60 90 m 300 90 l S 60 90 m 60 220 l S";

    /// <summary>All of them.</summary>
    public static IEnumerable<PdfCase> All =>
    [
        .. from turn in (int[])[0, 90, 180, 270]
           select new PdfCase($"a page turned by {turn} degrees", With($"/Rotate {turn}")),
        .. from turn in (int[])[0, 90, 180, 270]
           select new PdfCase($"a cropped page turned by {turn} degrees", With($"/CropBox [50 40 350 280] /Rotate {turn}")),
        new("a media box with another origin", With("/MediaBox [-20 -30 380 270]")),
        new("a page in units of two points", With("/UserUnit 2")),
        new("letters outside the page", PageFile.Of(
            "BT /F1 12 Tf -20 100 Td (Outside and inside) Tj ET "
            + "BT /F1 12 Tf 380 50 Td (To the edge) Tj ET")),
        new("a scaled page", PageFile.Of(
            "0.24 0 0 -0.24 0 300 cm BT /F1 50 Tf 1 0 0 -1 400 400 Tm (Scaled 12) Tj ET 4 w 400 500 m 900 500 l S")),
        new("a page in tenths of a point", PageFile.Of(
            "0.1 0 0 0.1 0 0 cm BT /F1 120 Tf 1000 2000 Td (Tenths) Tj ET 10 w 1000 900 m 3000 900 l S")),
        new("text in four directions", PageFile.Of(
            "BT /F1 10 Tf 1 0 0 1 200 150 Tm (right) Tj 0 1 -1 0 180 150 Tm (up) Tj "
            + "-1 0 0 -1 200 140 Tm (left) Tj 0 -1 1 0 220 140 Tm (down) Tj ET")),
        new("text at a slant", PageFile.Of("BT /F1 10 Tf 0.966 0.259 -0.259 0.966 100 100 Tm (slanted) Tj ET")),
        new("spacing, scale and rise", PageFile.Of(
            "BT /F1 10 Tf 50 250 Td 2 Tc (abc) Tj 0 Tc 5 Tw (a b c) Tj 0 Tw 50 Tz (narrow) Tj "
            + "100 Tz 5 Ts (up) Tj 0 Ts [(k) 120 (e) -300 (rn)] TJ ET")),
        new("leading and lines", PageFile.Of(
            "BT /F1 10 Tf 14 TL 50 250 Td (one) Tj T* (two) Tj (three) ' 1 2 (four five) \" 0 -20 TD (six) Tj T* (seven) Tj ET")),
        new("a font size by the matrix", PageFile.Of(
            "BT /F1 1 Tf 12 0 0 12 100 100 Tm (matrix) Tj ET BT /F1 -12 Tf -1 0 0 -1 100 80 Tm (minus) Tj ET")),
    ];

    private static byte[] With(string entries) => new PageFile { Page = entries }.Build(Content);
}
