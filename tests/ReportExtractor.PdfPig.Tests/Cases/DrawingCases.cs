namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Rules, areas, clips and images.</summary>
internal static class DrawingCases
{
    private const string Image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";

    /// <summary>All of them.</summary>
    public static IEnumerable<PdfCase> All =>
    [
        new("strokes", PageFile.Of("1 w 50 50 m 200 50 l S 2 w 1 J 50 60 m 50 200 l S 0 w 0 J 60 60 m 200 60 l S 70 70 100 80 re S")),
        new("a dashed and a dotted line", PageFile.Of($"[3 2] 0 d 50 50 m 200 50 l S {Dots()}")),
        new("a line in pieces", PageFile.Of("1 w 50 50 m 100 50 l S 100.5 50 m 200 50 l S 50 100 m 80 100 l S 150 100 m 200 100 l S")),
        new("thin rectangles", PageFile.Of("50 50 200 1 re 50 100 200 1 re 50 50 1 51 re 249 50 1 51 re f 150 50 0.5 50 re f")),
        new("frames", PageFile.Of("50 50 200 100 re 51 51 198 98 re f* 50 180 200 50 re 51 229 198 -48 re f")),
        new("mitred borders", PageFile.Of("50 50 m 250 50 l 249 51 l 51 51 l f 50 50 m 50 150 l 51 149 l 51 51 l f")),
        new("white lines", PageFile.Of(
            "1 G 50 50 m 200 50 l S 1 1 1 RG 50 60 m 200 60 l S 0 0 0 0 K 50 70 m 200 70 l S 0.5 G 50 80 m 200 80 l S")),
        new("bars and areas", PageFile.Of("0.8 g 50 50 200 40 re f 10 w 50 200 m 200 200 l S 0 g 60 100 4 4 re f")),
        new("curves", PageFile.Of("50 50 m 80 90 120 90 150 50 c S 50 100 m 80 140 120 140 150 100 c 150 99 l 50 99 l f")),
        new("rules that are clipped", PageFile.Of(
            "q 100 100 100 100 re W n 50 150 m 350 150 l S 150 50 m 150 250 l S 50 250 m 350 250 l S Q 50 50 m 350 50 l S")),
        new("letters that are clipped", PageFile.Of("q 100 90 60 30 re W n BT /F1 12 Tf 60 100 Td (clipped on both its sides) Tj ET Q")),
        new("text in a clip as high as a line", PageFile.Of("q 50 96.5 300 14 re W n BT /F2 12 Tf 60 100 Td <653F5E9C4FE1606F> Tj ET Q")),
        new("a rule along the edge of a clip", PageFile.Of("q 50 50 100 100 re W n 50 150 m 150 150 l 60 100 m 140 100 l S Q")),
        new("a clip that is painted", PageFile.Of("50 50 100 1 re W f 60 60 m 200 60 l S")),
        new("white text on black", PageFile.Of(
            "0 g 50 50 200 50 re f 1 g BT /F1 12 Tf 60 70 Td (seen) Tj ET BT /F1 12 Tf 60 150 Td (not seen) Tj ET")),
        new("text in every mode", PageFile.Of(string.Concat(
            Enumerable.Range(0, 8).Select(mode => $"{mode} Tr BT /F1 12 Tf 60 {20 + (mode * 30)} Td (mode {mode}) Tj ET ")))),
        new("transparent text", new PageFile { Resources = "/ExtGState << /G << /ca 0 >> >>" }
            .Build("/G gs BT /F1 12 Tf 60 70 Td (not seen) Tj ET")),
        new("images", new PageFile { Resources = "/XObject << /I 10 0 R >>" }.AddStream(10, Image, "\0").Build(
            "q 100 0 0 50 60 70 cm /I Do Q q 0 50 -80 0 300 70 cm /I Do Q q 50 0 0 50 380 280 cm /I Do Q "
            + "q 30 0 0 30 10 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")),
        new("a form", new PageFile { Resources = "/XObject << /X 10 0 R >>" }
            .AddStream(10, "/Type /XObject /Subtype /Form /BBox [0 0 100 50] /Matrix [1 0 0 1 20 30] /Resources << /Font << /G 5 0 R >> >>",
                "BT /G 10 Tf 5 5 Td (in a form) Tj ET 0 3 m 90 3 l S")
            .Build("/X Do q 2 0 0 2 50 100 cm /X Do Q")),
        new("an annotation", new PageFile { Page = "/Annots [<< /Type /Annot /Subtype /Stamp /Rect [50 50 150 70] /AP << /N 10 0 R >> >>]" }
            .AddStream(10, "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /G 5 0 R >> >>",
                "BT /G 10 Tf 5 5 Td (stamp) Tj ET")
            .Build("BT /F1 12 Tf 60 100 Td (page) Tj ET")),
    ];

    private static string Dots() => string.Concat(Enumerable.Range(0, 50).Select(i => $"{50 + (i * 2)} 100 1 1 re f "));
}
