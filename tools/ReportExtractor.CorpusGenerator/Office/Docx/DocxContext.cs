namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>What the writers of a package share.</summary>
/// <param name="dice">Chooses details.</param>
/// <param name="features">The features that may be used.</param>
internal sealed class DocxContext(Dice dice, FeatureSet features)
{
    /// <summary>The attributes that name the author and the time of a change.</summary>
    public const string Author = "w:author=\"校对\" w:date=\"2021-01-15T09:30:00Z\"";

    private int _id = 100;

    /// <summary>Chooses details.</summary>
    public Dice Dice { get; } = dice;

    /// <summary>The features that may be used.</summary>
    public FeatureSet Features { get; } = features;

    /// <summary>The printed page.</summary>
    public DocxPaper Paper { get; } = new(dice, features);

    /// <summary>The numbered lists.</summary>
    public LabelLists Lists { get; } = new();

    /// <summary>The other files that the document holds.</summary>
    public DocxStores Stores { get; } = new();

    /// <summary>A new id.</summary>
    public int NextId() => ++_id;

    /// <summary>Wraps content in a content control whose properties contain another number.</summary>
    /// <param name="content">The content.</param>
    public string Control(string content) =>
        $"""<w:sdt><w:sdtPr><w:alias w:val="填报数据"/><w:tag w:val="{Decoy.Number("", Dice)}"/><w:id w:val="{NextId()}"/></w:sdtPr>"""
        + $"<w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>Wraps content in a content control that is bound to data, which Word shows instead when it opens the file.</summary>
    /// <param name="data">The data.</param>
    /// <param name="saved">The content that was saved.</param>
    public string Bound(string data, string saved) =>
        $"""<w:sdt><w:sdtPr><w:id w:val="{NextId()}"/>{Stores.Bind(data)}<w:text/></w:sdtPr><w:sdtContent>{saved}</w:sdtContent></w:sdt>""";

    /// <summary>Another file in the place of paragraphs and tables.</summary>
    /// <param name="extension">The extension of its name.</param>
    /// <param name="content">Its content.</param>
    public string Chunk(string extension, string content) => $"""<w:altChunk r:id="{Stores.AddChunk(extension, content)}"/>""";

    /// <summary>Marks content as changed by an author.</summary>
    /// <param name="change">The element: ins, del, moveFrom or moveTo.</param>
    /// <param name="content">The changed content.</param>
    public string Changed(string change, string content) =>
        $"""<w:{change} w:id="{NextId()}" {Author}>{content}</w:{change}>""";

    /// <summary>Marks a run as moved from or to another place.</summary>
    /// <param name="change">The element: moveFrom or moveTo.</param>
    /// <param name="name">The name that both places share.</param>
    /// <param name="run">The run.</param>
    public string MovedRange(string change, string name, string run)
    {
        var id = NextId();
        return $"""<w:{change}RangeStart w:id="{id}" {Author} w:name="{name}"/>"""
            + Changed(change, run)
            + $"""<w:{change}RangeEnd w:id="{id}"/>""";
    }
}
