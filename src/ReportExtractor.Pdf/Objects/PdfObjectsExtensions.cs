namespace ReportExtractor.Pdf.Objects;

/// <summary>Typed access to dictionary entries. The result is null if an entry is missing or of another type.</summary>
internal static class PdfObjectsExtensions
{
    /// <summary>A resolved entry.</summary>
    public static PdfObject Get(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.Resolve(dictionary.Entries.GetValueOrDefault(key));

    /// <summary>A name.</summary>
    public static string? GetName(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        (objects.Get(dictionary, key) as PdfName)?.Value;

    /// <summary>A number.</summary>
    public static double? GetNumber(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        (objects.Get(dictionary, key) as PdfNumber)?.Value;

    /// <summary>An integer.</summary>
    public static int? GetInteger(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.GetNumber(dictionary, key) is { } number && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    /// <summary>A dictionary, also that of a stream.</summary>
    public static PdfDictionary? GetDictionary(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.Get(dictionary, key) switch
        {
            PdfDictionary found => found,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    /// <summary>An array.</summary>
    public static PdfArray? GetArray(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.Get(dictionary, key) as PdfArray;

    /// <summary>A stream.</summary>
    public static PdfStream? GetStream(this IPdfObjects objects, PdfDictionary dictionary, string key) =>
        objects.Get(dictionary, key) as PdfStream;

    /// <summary>The numbers of an array; null if an item is not a number.</summary>
    public static double[]? GetNumbers(this IPdfObjects objects, PdfDictionary dictionary, string key)
    {
        if (objects.GetArray(dictionary, key) is not { } array)
        {
            return null;
        }

        var numbers = new double[array.Items.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (objects.Resolve(array.Items[i]) is not PdfNumber number)
            {
                return null;
            }

            numbers[i] = number.Value;
        }

        return numbers;
    }

    /// <summary>
    /// Decodes a stream; empty if a limit is exceeded. Used for fonts, which can be read without their streams.
    /// </summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="stream">The stream.</param>
    public static ReadOnlyMemory<byte> DecodeOrNothing(this IPdfObjects objects, PdfStream stream)
    {
        try
        {
            return objects.Decode(stream);
        }
        catch (PdfException)
        {
            return default;
        }
    }
}
