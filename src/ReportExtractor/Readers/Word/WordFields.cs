namespace ReportExtractor.Readers.Word;

/// <summary>
/// Follows nested fields, to distinguish the result of a field, which is shown, from its code, which is not (ECMA-376-1 §17.16.18; MS-DOC
/// §2.8.25).
/// </summary>
internal sealed class WordFields
{
    // For every open field true if its code has ended.
    private readonly Stack<bool> _open = new();

    /// <summary>True inside a code.</summary>
    public bool IsCode { get; private set; }

    /// <summary>Begins a field and its code.</summary>
    public void Begin() => Change(() => _open.Push(false));

    /// <summary>Ends the code and begins the result.</summary>
    public void Separate() => Change(() =>
    {
        if (_open.TryPop(out _))
        {
            _open.Push(true);
        }
    });

    /// <summary>Ends the field.</summary>
    /// <returns>True for a field without a result, outside of other codes: what it shows depends on its code (EQ, SYMBOL).</returns>
    public bool End()
    {
        var hasNoResult = false;
        Change(() => hasNoResult = _open.TryPop(out var hasResult) && !hasResult);
        return hasNoResult && !IsCode;
    }

    /// <summary>Forgets the open fields: a field without an end must not include the text that follows.</summary>
    public void Reset() => Change(_open.Clear);

    private void Change(Action change)
    {
        change();
        IsCode = _open.Contains(false);
    }
}
