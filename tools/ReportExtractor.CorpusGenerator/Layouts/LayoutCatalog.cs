using ReportExtractor.CorpusGenerator.Layouts.Drawn;
using ReportExtractor.CorpusGenerator.Layouts.Markdown;
using ReportExtractor.CorpusGenerator.Layouts.Sequences;
using ReportExtractor.CorpusGenerator.Layouts.Tabs;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>All layouts by name.</summary>
public static class LayoutCatalog
{
    private static readonly (string Name, Func<Dice, Layout> Create)[] Entries =
    [
        ("tabs-cellperline", dice => new TabCellPerLineLayout(dice)),
        ("tabs-rows-placeholders", dice => new TabRowsPlaceholdersLayout(dice)),
        ("tabs-rows-plain", dice => new TabRowsPlainLayout(dice)),
        ("tabs-ocr", dice => new TabOcrLayout(dice)),
        ("tabs-converted", dice => new TabConvertedLayout(dice)),
        ("csv", dice => new SeparatedLayout(dice)),
        ("pipes", dice => new PipeLayout(dice)),
        ("pipes-noouter", dice => new PipeNoOuterLayout(dice)),
        ("pipes-linebreak", dice => new PipeLineBreakLayout(dice)),
        ("bar-lines", dice => new BarLinesLayout(dice)),
        ("markdown-escaped", dice => new MarkdownEscapedLayout(dice)),
        ("torn-markdown", dice => new TornMarkdownLayout(dice)),
        ("pandoc-simple", dice => new PandocTableLayout(dice, multiline: false)),
        ("pandoc-multiline", dice => new PandocTableLayout(dice, multiline: true)),
        ("pandoc-grid", dice => new FrameLayout(dice, box: false)),
        ("latex", dice => new LatexLayout(dice)),
        ("wiki", dice => new WikiLayout(dice)),
        ("html-in-text", dice => new HtmlLayout(dice)),
        ("box", dice => new FrameLayout(dice, box: true)),
        ("aligned", dice => new AlignedLayout(dice)),
        ("raw", dice => new RawLayout(dice)),
        ("cells-spaced", dice => new CellLinesLayout(dice, CellSpacing.EveryCell)),
        ("cells-dense", dice => new CellLinesLayout(dice, CellSpacing.None)),
        ("cells-rowspaced", dice => new CellLinesLayout(dice, CellSpacing.EveryRow)),
        ("glued", dice => new GluedLayout(dice)),
        ("mixed", dice => new MixedLayout(dice)),
    ];

    /// <summary>The names, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Entries.Select(entry => entry.Name)];

    /// <summary>Creates a layout for one report.</summary>
    /// <exception cref="UnknownNameException">No layout has that name.</exception>
    public static Layout Create(string name, Dice dice)
    {
        foreach (var (known, create) in Entries)
        {
            if (known == name)
            {
                return create(dice);
            }
        }

        throw new UnknownNameException("layout", name, Names.Concat(OfficeCatalog.Names));
    }
}
