using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>What one input may use up: counts what its reader uses, and knows how far the reading is. Its token ends it.</summary>
internal sealed class ReaderBudget(ReaderLimits limits, CancellationToken cancellationToken)
{
    /// <summary>
    /// The most tables written as text inside each other: a text area may show the source of a table, and that another one. Each is parsed
    /// again, with everything in it.
    /// </summary>
    private const int MostSources = 5;

    private long _parts;
    private long _characters;
    private int _nesting;
    private int _sources;

    /// <summary>The limits.</summary>
    public ReaderLimits Limits { get; } = limits;

    /// <summary>Cancellation token.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The stage that the reading has come to.</summary>
    public ReadingStage Stage { get; private set; }

    /// <summary>Enters a stage.</summary>
    /// <param name="stage">The stage.</param>
    public void Enter(ReadingStage stage)
    {
        Stage = stage;
        CancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Called before each picture of a page is read: it has the time of a whole input.</summary>
    public Action? PictureBegins { get; init; }

    /// <summary>Counts a paragraph or a cell.</summary>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void AddPart() => AddParts(1);

    /// <summary>Counts paragraphs and cells.</summary>
    /// <param name="count">Their number.</param>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void AddParts(int count)
    {
        CancellationToken.ThrowIfCancellationRequested();
        _parts += count;
        if (_parts > Limits.MaxParts)
        {
            throw Beyond(Messages.TooManyParts(Limits.MaxParts));
        }
    }

    /// <summary>Counts characters.</summary>
    /// <param name="count">Their number.</param>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void AddCharacters(int count)
    {
        _characters += count;
        if (_characters > Limits.MaxCharacters)
        {
            throw Beyond(Messages.TooManyCharacters(Limits.MaxCharacters));
        }
    }

    /// <summary>Enters a table.</summary>
    /// <exception cref="UnreadableDocumentException">Tables are nested too deep.</exception>
    public void EnterTable()
    {
        if (++_nesting > Limits.MaxNesting)
        {
            throw Beyond(Messages.TablesTooDeep(Limits.MaxNesting));
        }
    }

    /// <summary>Leaves a table.</summary>
    public void LeaveTable() => _nesting--;

    /// <summary>Enters a table that is written as text.</summary>
    /// <exception cref="UnreadableDocumentException">Such tables are nested too deep.</exception>
    public void EnterSource()
    {
        EnterTable();
        if (++_sources > MostSources)
        {
            throw Beyond(Messages.SourcesTooDeep(MostSources));
        }
    }

    /// <summary>Leaves a table that is written as text.</summary>
    public void LeaveSource()
    {
        _sources--;
        LeaveTable();
    }

    private static UnreadableDocumentException Beyond(Message limit) => new(ProblemCodes.TooLarge, limit);
}
