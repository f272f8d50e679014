namespace ReportExtractor.Readers.Word;

/// <summary>Tells a field's result, which is shown, from its code, which is not (ECMA-376-1 §17.16.18; MS-DOC §2.8.25). Fields may stand inside each other.</summary>
internal sealed class WordFields
{
    // For every field that is open, whether its code has ended.
    private readonly Stack<bool> _open = new();

    /// <summary>True inside a code.</summary>
    public bool IsCode { get; private set; }

    /// <summary>A field begins, with its code.</summary>
    public void Begin() => Change(() => _open.Push(false));

    /// <summary>The code ends, the result begins.</summary>
    public void Separate() => Change(() =>
    {
        if (_open.TryPop(out _))
        {
            _open.Push(true);
        }
    });

    /// <summary>The field ends.</summary>
    /// <returns>True for a field that has no result, and stands in no other's code: what it shows, if anything, its code says (EQ, SYMBOL).</returns>
    public bool End()
    {
        var hasNoResult = false;
        Change(() => hasNoResult = _open.TryPop(out var hasResult) && !hasResult);
        return hasNoResult && !IsCode;
    }

    /// <summary>Forgets fields that never end: they must not swallow what follows.</summary>
    public void Reset() => Change(_open.Clear);

    private void Change(Action change)
    {
        change();
        IsCode = _open.Contains(false);
    }
}
