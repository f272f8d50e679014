using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>Counts what a reader uses up on one input, and gives the input up where it is beyond a limit.</summary>
internal sealed class ReaderBudget(ReaderLimits limits, CancellationToken cancellationToken)
{
    /// <summary>A text area may show the source of a table, and that another one; each is parsed anew, with all that stands in it.</summary>
    private const int MostSources = 5;

    private long _parts;
    private long _characters;
    private int _nesting;
    private int _sources;

    /// <summary>The limits.</summary>
    public ReaderLimits Limits { get; } = limits;

    /// <summary>Ends the work early.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>A paragraph or a cell more.</summary>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void AddPart() => AddParts(1);

    /// <summary>Paragraphs and cells more.</summary>
    /// <param name="count">How many.</param>
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

    /// <summary>Characters more.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="UnreadableDocumentException">There are too many.</exception>
    public void AddCharacters(int count)
    {
        _characters += count;
        if (_characters > Limits.MaxCharacters)
        {
            throw Beyond(Messages.TooManyCharacters(Limits.MaxCharacters));
        }
    }

    /// <summary>A table inside what is being read begins.</summary>
    /// <exception cref="UnreadableDocumentException">Tables stand too deep inside each other.</exception>
    public void EnterTable()
    {
        if (++_nesting > Limits.MaxNesting)
        {
            throw Beyond(Messages.TablesTooDeep(Limits.MaxNesting));
        }
    }

    /// <summary>The table ends.</summary>
    public void LeaveTable() => _nesting--;

    /// <summary>A table begins that is written as the text of what is being read.</summary>
    /// <exception cref="UnreadableDocumentException">There are too many inside each other.</exception>
    public void EnterSource()
    {
        EnterTable();
        if (++_sources > MostSources)
        {
            throw Beyond(Messages.SourcesTooDeep(MostSources));
        }
    }

    /// <summary>The table ends.</summary>
    public void LeaveSource()
    {
        _sources--;
        LeaveTable();
    }

    private static UnreadableDocumentException Beyond(Message limit) => new(ProblemCodes.TooLarge, limit);
}
