using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>The crypt filters of a file by name (ISO 32000-1 §7.6.5).</summary>
internal sealed class CryptFilterNames
{
    private readonly CryptFilter _standard;
    private readonly PdfDictionary? _filters;
    private readonly IPdfObjects _objects;

    /// <summary>Reads the crypt filters.</summary>
    /// <param name="encrypt">The encryption dictionary.</param>
    /// <param name="version">The version of the algorithm. Below 4 there are no crypt filters, only RC4.</param>
    /// <param name="objects">Resolves references.</param>
    public CryptFilterNames(PdfDictionary encrypt, int version, IPdfObjects objects)
    {
        _objects = objects;
        _standard = version switch
        {
            4 => CryptFilter.Identity,
            5 => CryptFilter.Aes256,
            _ => CryptFilter.Rc4,
        };
        if (version < 4)
        {
            Streams = Strings = CryptFilter.Rc4;
            return;
        }

        _filters = objects.GetDictionary(encrypt, "CF");
        Streams = Find(objects.GetName(encrypt, "StmF"));
        Strings = Find(objects.GetName(encrypt, "StrF"));
    }

    /// <summary>The default filter of streams.</summary>
    public CryptFilter Streams { get; }

    /// <summary>The filter of strings.</summary>
    public CryptFilter Strings { get; }

    /// <summary>The filter with a name; Identity if it is not defined.</summary>
    /// <param name="name">The name, or null.</param>
    public CryptFilter Find(string? name)
    {
        if (name is null or "Identity" || _filters is null || _objects.GetDictionary(_filters, name) is not { } filter)
        {
            return CryptFilter.Identity;
        }

        return _objects.GetName(filter, "CFM") switch
        {
            "V2" => CryptFilter.Rc4,
            "AESV2" => CryptFilter.Aes128,
            "None" => CryptFilter.Identity,
            _ => _standard,
        };
    }
}
