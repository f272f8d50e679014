using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Damages.Headers;
using ReportExtractor.CorpusGenerator.Damages.Labels;
using ReportExtractor.CorpusGenerator.Damages.Lines;
using ReportExtractor.CorpusGenerator.Damages.Reports;
using ReportExtractor.CorpusGenerator.Damages.Rows;
using ReportExtractor.CorpusGenerator.Damages.Texts;

namespace ReportExtractor.CorpusGenerator.Damages;

/// <summary>All damages by name, in the order in which they are applied: to the content, then to the text, then to the bytes.</summary>
public static class DamageCatalog
{
    private static readonly Func<Damage>[] Entries =
    [
        () => new MixedForms(),
        () => new MissingTable(),
        () => new MissingClause(),
        () => new CutTable(),
        () => new ExtraRow(),
        () => new NilMarks("dash", "—", "-", "——"),
        () => new NilMarks("slash", "/", "\\"),
        () => new NilMarks("none", "无"),
        () => new BlankRow(),
        () => new BlankTotals(),
        () => new LetterDigits(),
        () => new WrappedNumber(),
        () => new PageNumberWithin(),
        () => new PhantomZero(),
        () => new PhantomBlank(),
        () => new MissingBlank(),
        () => new ShiftedRow(),
        () => new ThousandsMarks(),
        () => new Units(),
        () => new SignWords(),
        () => new AccountingSigns(),
        () => new SignApart(),
        () => new OddValues(),
        () => new WordsFirst(),
        () => new Remarks(),
        () => new WideDigits(),
        () => new InlineMarks(),
        () => new LooseSpaces(),
        () => new WrongHeader(),
        () => new HeaderNotes(),
        () => new RepeatedHeaders(),
        () => new MissingHeaders(),
        () => new MovedColumns(),
        () => new ForeignColumn(),
        () => new UnnamedUnits(),
        () => new ProseBetween(),
        () => new ChangedMeaning(),
        () => new LostCharacters(),
        () => new WrongCharacters(),
        () => new TruncatedLabels(),
        () => new PinyinWords(),
        () => new NumberStyle(),
        () => new BracketWidth(),
        () => new LabelSpaces(),
        () => new BrokenLabels(numbersFirst: true),
        () => new BrokenLabels(numbersFirst: false),
        () => new TraditionalCharacters(),
        () => new StrayNumbers(),
        () => new OtherAgency(),
        () => new OtherCaption(),
        () => new SecondReport(),
        () => new PageFurniture(),
        () => new ControlCharacters(),
        () => new LineEnds(),
        () => new OtherEncoding(),
    ];

    /// <summary>The names, in a fixed order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Entries.Select(create => create().Name)];

    /// <summary>Creates the damages with the given names, in the order in which they are applied.</summary>
    /// <exception cref="UnknownNameException">No damage has one of the names.</exception>
    public static IReadOnlyList<Damage> Create(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            if (!Names.Contains(name))
            {
                throw new UnknownNameException("damage", name, Names);
            }
        }

        return [.. Entries.Select(create => create()).Where(damage => names.Contains(damage.Name))];
    }
}
