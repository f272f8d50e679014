namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>The numbered lists of a package: each goes on as long as the labels count up one by one.</summary>
internal sealed class DocxNumbering
{
    private readonly List<(LabelNumberKind Kind, int Start)> _lists = [];
    private readonly Dictionary<LabelNumberKind, (int List, int Last)> _current = [];

    /// <summary>Whether there is any list.</summary>
    public bool IsUsed => _lists.Count > 0;

    /// <summary>The id of the list in which a label gets its number, a new one where none goes on.</summary>
    public int ListFor(LabelNumber number)
    {
        if (!_current.TryGetValue(number.Kind, out (int List, int Last) current) || current.Last + 1 != number.Value)
        {
            _lists.Add((number.Kind, number.Value));
            current = (_lists.Count, 0);
        }

        _current[number.Kind] = (current.List, number.Value);
        return current.List;
    }

    /// <summary>The part's XML.</summary>
    public string Xml() => DocxXml.Part(
        "numbering",
        string.Concat(_lists.Select((list, i) =>
            $"""
            <w:abstractNum w:abstractNumId="{i + 1}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="{list.Start}"/><w:numFmt w:val="{Format(list.Kind)}"/><w:suff w:val="nothing"/><w:lvlText w:val="{Pattern(list.Kind)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>
            """))
        + string.Concat(_lists.Select((_, i) => $"""<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i + 1}"/></w:num>""")));

    private static string Format(LabelNumberKind kind) => kind == LabelNumberKind.Decimal ? "decimal" : "chineseCounting";

    private static string Pattern(LabelNumberKind kind) => kind switch
    {
        LabelNumberKind.Decimal => "%1.",
        LabelNumberKind.Bracketed => "（%1）",
        _ => "%1、",
    };
}
