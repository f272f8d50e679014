namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>A CMap that is embedded in the file (ISO 32000-1 §9.7.5.3).</summary>
internal sealed class EmbeddedCMap : CMap
{
    // The code length of most CMaps, for one without any ranges.
    private const int DefaultCodeLength = 2;

    private readonly CMapContents _contents;
    private readonly CMap? _base;
    private readonly CMap? _namesake;

    /// <summary>Creates a CMap.</summary>
    /// <param name="contents">The contents of the CMap file.</param>
    /// <param name="base">The CMap that it is based on, or null.</param>
    /// <param name="writingMode">The writing mode of the stream dictionary, or null.</param>
    public EmbeddedCMap(CMapContents contents, CMap? @base, int? writingMode)
    {
        _contents = contents;
        _base = @base;
        _namesake = PredefinedCMaps.Find(contents.Name);
        IsVertical = (writingMode ?? contents.WritingMode) is { } mode ? mode == 1 : @base?.IsVertical ?? false;
        if (contents.Codespaces.IsEmpty && @base is null)
        {
            InferCodespaces();
        }
    }

    /// <inheritdoc/>
    public override bool IsVertical { get; }

    /// <inheritdoc/>
    public override int CodeLength(ReadOnlySpan<byte> bytes) => _contents.Codespaces.IsEmpty && _base is not null
        ? _base.CodeLength(bytes)
        : _contents.Codespaces.CodeLength(bytes);

    /// <inheritdoc/>
    public override int Cid(uint code, int length)
    {
        if (_contents.Cids[length - 1].TryFind(code, out var offset, out var first))
        {
            // 65,535 is the highest CID.
            return offset <= ushort.MaxValue && first + (int)offset <= ushort.MaxValue ? first + (int)offset : 0;
        }

        var cid = _base?.Cid(code, length) ?? 0;
        return cid == 0 && _contents.Notdefs[length - 1].TryFind(code, out _, out var notdef) ? notdef : cid;
    }

    /// <inheritdoc/>
    public override string Text(uint code, int length) => _namesake?.Text(code, length) is { Length: > 0 } text ? text
        : _contents.Cids[length - 1].TryFind(code, out _, out _) ? ""
        : _base?.Text(code, length) ?? "";

    /// <summary>A CMap must have codespace ranges. Without them the code lengths follow from its other ranges.</summary>
    private void InferCodespaces()
    {
        for (var length = 1; length <= CodespaceRanges.LongestCode; length++)
        {
            var cids = _contents.Cids[length - 1];
            foreach (var (low, high, _) in cids.Ranges)
            {
                _contents.Codespaces.Add(length, low, high);
            }

            foreach (var code in cids.Singles.Keys)
            {
                _contents.Codespaces.Add(length, code, code);
            }
        }

        if (_contents.Codespaces.IsEmpty)
        {
            _contents.Codespaces.Add(DefaultCodeLength, 0, ushort.MaxValue);
        }
    }
}
