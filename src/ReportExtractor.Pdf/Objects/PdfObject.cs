namespace ReportExtractor.Pdf.Objects;

/// <summary>An object of a PDF (ISO 32000-1 §7.3).</summary>
internal abstract class PdfObject;

/// <summary>Null, and what is not there.</summary>
internal sealed class PdfNull : PdfObject
{
    /// <summary>The one.</summary>
    public static PdfNull Instance { get; } = new();
}

/// <summary>A boolean.</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    /// <summary>Its value.</summary>
    public bool Value { get; } = value;
}

/// <summary>An integer or a real.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>Its value.</summary>
    public double Value { get; } = value;
}

/// <summary>A string, decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; } = bytes;
}

/// <summary>A name, its <c>#xx</c> undone.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Its characters, without the slash.</summary>
    public string Value { get; } = value;
}

/// <summary>An array.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>Its items, references unresolved.</summary>
    public IReadOnlyList<PdfObject> Items { get; } = items;
}

/// <summary>A dictionary.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>Its entries, references unresolved.</summary>
    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;
}

/// <summary>A stream.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    /// <summary>Its dictionary.</summary>
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>Its bytes as the file has them: decrypted, filters not undone.</summary>
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}

/// <summary>A reference to an indirect object.</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject
{
    /// <summary>The object's number.</summary>
    public int Number { get; } = number;

    /// <summary>Its generation.</summary>
    public int Generation { get; } = generation;
}
