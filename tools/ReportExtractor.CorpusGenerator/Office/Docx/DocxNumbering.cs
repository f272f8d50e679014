namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes the part with a package's numbered lists (ECMA-376-1 §17.9).</summary>
internal static class DocxNumbering
{
    /// <summary>The part's XML.</summary>
    public static string Xml(LabelLists lists) => DocxXml.Part(
        "numbering",
        string.Concat(lists.All.Select((list, i) => Definition(i + 1, list.Kind, list.Start)))
        + string.Concat(lists.All.Select((_, i) => $"""<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i + 1}"/></w:num>""")));

    private static string Definition(int id, LabelNumberKind kind, int start) =>
        $"""<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="{start}"/>"""
        + $"""<w:numFmt w:val="{Format(kind)}"/><w:suff w:val="nothing"/><w:lvlText w:val="{Pattern(kind)}"/><w:lvlJc w:val="left"/>"""
        + """<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>""";

    private static string Format(LabelNumberKind kind) => kind == LabelNumberKind.Decimal ? "decimal" : "chineseCounting";

    private static string Pattern(LabelNumberKind kind) => kind switch
    {
        LabelNumberKind.Decimal => "%1.",
        LabelNumberKind.Bracketed => "（%1）",
        _ => "%1、",
    };
}
