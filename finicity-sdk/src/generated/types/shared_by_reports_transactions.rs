// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *reports* and *transactions* share.

use crate::open::open_enum;

open_enum! {
    /// Types of investment transactions.
    pub enum InvestmentTransactionType {
        /// `cancel`
        Cancel = "cancel",
        /// `purchaseToClose`
        PurchaseToClose = "purchaseToClose",
        /// `purchaseToCover`
        PurchaseToCover = "purchaseToCover",
        /// `contribution`
        Contribution = "contribution",
        /// `optionExercise`
        OptionExercise = "optionExercise",
        /// `optionExpiration`
        OptionExpiration = "optionExpiration",
        /// `fee`
        Fee = "fee",
        /// `soldToClose`
        SoldToClose = "soldToClose",
        /// `soldToOpen`
        SoldToOpen = "soldToOpen",
        /// `split`
        Split = "split",
        /// `transfer`
        Transfer = "transfer",
        /// `returnOfCapital`
        ReturnOfCapital = "returnOfCapital",
        /// `income`
        Income = "income",
        /// `purchased`
        Purchased = "purchased",
        /// `sold`
        Sold = "sold",
        /// `dividendReinvest`
        DividendReinvest = "dividendReinvest",
        /// `tax`
        Tax = "tax",
        /// `dividend`
        Dividend = "dividend",
        /// `reinvestOfIncome`
        ReinvestOfIncome = "reinvestOfIncome",
        /// `interest`
        Interest = "interest",
        /// `deposit`
        Deposit = "deposit",
        /// `otherInfo`
        OtherInfo = "otherInfo",
    }
}

open_enum! {
    /// Categories of spending and income.
    pub enum TransactionCategory {
        /// `ATM Fee`
        AtmFee = "ATM Fee",
        /// `Advertising`
        Advertising = "Advertising",
        /// `Air Travel`
        AirTravel = "Air Travel",
        /// `Alcohol & Bars`
        AlcoholBars = "Alcohol & Bars",
        /// `Allowance`
        Allowance = "Allowance",
        /// `Amusement`
        Amusement = "Amusement",
        /// `Arts`
        Arts = "Arts",
        /// `Auto & Transport`
        AutoTransport = "Auto & Transport",
        /// `Auto Insurance`
        AutoInsurance = "Auto Insurance",
        /// `Auto Payment`
        AutoPayment = "Auto Payment",
        /// `Baby Supplies`
        BabySupplies = "Baby Supplies",
        /// `Babysitter & Daycare`
        BabysitterDaycare = "Babysitter & Daycare",
        /// `Bank Fee`
        BankFee = "Bank Fee",
        /// `Bills & Utilities`
        BillsUtilities = "Bills & Utilities",
        /// `Bonus`
        Bonus = "Bonus",
        /// `Books`
        Books = "Books",
        /// `Books & Supplies`
        BooksSupplies = "Books & Supplies",
        /// `Business Services`
        BusinessServices = "Business Services",
        /// `Buy`
        Buy = "Buy",
        /// `Cash & ATM`
        CashAtm = "Cash & ATM",
        /// `Charity`
        Charity = "Charity",
        /// `Check`
        Check = "Check",
        /// `Child Support`
        ChildSupport = "Child Support",
        /// `Clothing`
        Clothing = "Clothing",
        /// `Coffee Shops`
        CoffeeShops = "Coffee Shops",
        /// `Credit Card Payment`
        CreditCardPayment = "Credit Card Payment",
        /// `Dentist`
        Dentist = "Dentist",
        /// `Deposit`
        Deposit = "Deposit",
        /// `Dividend & Cap Gains`
        DividendCapGains = "Dividend & Cap Gains",
        /// `Doctor`
        Doctor = "Doctor",
        /// `Education`
        Education = "Education",
        /// `Electronics & Software`
        ElectronicsSoftware = "Electronics & Software",
        /// `Entertainment`
        Entertainment = "Entertainment",
        /// `Eyecare`
        Eyecare = "Eyecare",
        /// `Fast Food`
        FastFood = "Fast Food",
        /// `Federal Tax`
        FederalTax = "Federal Tax",
        /// `Fees & Charges`
        FeesCharges = "Fees & Charges",
        /// `Finance Charge`
        FinanceCharge = "Finance Charge",
        /// `Financial`
        Financial = "Financial",
        /// `Financial Advisor`
        FinancialAdvisor = "Financial Advisor",
        /// `Food & Dining`
        FoodDining = "Food & Dining",
        /// `Furnishings`
        Furnishings = "Furnishings",
        /// `Gas & Fuel`
        GasFuel = "Gas & Fuel",
        /// `Gift`
        Gift = "Gift",
        /// `Gifts & Donations`
        GiftsDonations = "Gifts & Donations",
        /// `Groceries`
        Groceries = "Groceries",
        /// `Gym`
        Gym = "Gym",
        /// `Hair`
        Hair = "Hair",
        /// `Health & Fitness`
        HealthFitness = "Health & Fitness",
        /// `Health Insurance`
        HealthInsurance = "Health Insurance",
        /// `Hobbies`
        Hobbies = "Hobbies",
        /// `Home`
        Home = "Home",
        /// `Home Improvement`
        HomeImprovement = "Home Improvement",
        /// `Home Insurance`
        HomeInsurance = "Home Insurance",
        /// `Home Phone`
        HomePhone = "Home Phone",
        /// `Home Services`
        HomeServices = "Home Services",
        /// `Home Supplies`
        HomeSupplies = "Home Supplies",
        /// `Hotel`
        Hotel = "Hotel",
        /// `Income`
        Income = "Income",
        /// `Interest Income`
        InterestIncome = "Interest Income",
        /// `Internet`
        Internet = "Internet",
        /// `Investments`
        Investments = "Investments",
        /// `Kids`
        Kids = "Kids",
        /// `Kids Activities`
        KidsActivities = "Kids Activities",
        /// `Late Fee`
        LateFee = "Late Fee",
        /// `Laundry`
        Laundry = "Laundry",
        /// `Lawn & Garden`
        LawnGarden = "Lawn & Garden",
        /// `Legal`
        Legal = "Legal",
        /// `Life Insurance`
        LifeInsurance = "Life Insurance",
        /// `Loan Fees and Charges`
        LoanFeesAndCharges = "Loan Fees and Charges",
        /// `Loan Insurance`
        LoanInsurance = "Loan Insurance",
        /// `Loan Interest`
        LoanInterest = "Loan Interest",
        /// `Loan Payment`
        LoanPayment = "Loan Payment",
        /// `Loan Principal`
        LoanPrincipal = "Loan Principal",
        /// `Loans`
        Loans = "Loans",
        /// `Local Tax`
        LocalTax = "Local Tax",
        /// `Low Balance`
        LowBalance = "Low Balance",
        /// `Mobile Phone`
        MobilePhone = "Mobile Phone",
        /// `Mortgage & Rent`
        MortgageRent = "Mortgage & Rent",
        /// `Movies & DVDs`
        MoviesDvDs = "Movies & DVDs",
        /// `Music`
        Music = "Music",
        /// `Newspapers & Magazines`
        NewspapersMagazines = "Newspapers & Magazines",
        /// `Office Supplies`
        OfficeSupplies = "Office Supplies",
        /// `Parking`
        Parking = "Parking",
        /// `Paycheck`
        Paycheck = "Paycheck",
        /// `Personal Care`
        PersonalCare = "Personal Care",
        /// `Pet Food & Supplies`
        PetFoodSupplies = "Pet Food & Supplies",
        /// `Pet Grooming`
        PetGrooming = "Pet Grooming",
        /// `Pets`
        Pets = "Pets",
        /// `Pharmacy`
        Pharmacy = "Pharmacy",
        /// `Printing`
        Printing = "Printing",
        /// `Property Tax`
        PropertyTax = "Property Tax",
        /// `Public Transportation`
        PublicTransportation = "Public Transportation",
        /// `Reimbursement`
        Reimbursement = "Reimbursement",
        /// `Rental Car & Taxi`
        RentalCarTaxi = "Rental Car & Taxi",
        /// `Restaurants`
        Restaurants = "Restaurants",
        /// `Sales Tax`
        SalesTax = "Sales Tax",
        /// `Sell`
        Sell = "Sell",
        /// `Service & Parts`
        ServiceParts = "Service & Parts",
        /// `Service Fee`
        ServiceFee = "Service Fee",
        /// `Shipping`
        Shipping = "Shipping",
        /// `Shopping`
        Shopping = "Shopping",
        /// `Spa & Massage`
        SpaMassage = "Spa & Massage",
        /// `Sporting Goods`
        SportingGoods = "Sporting Goods",
        /// `Sports`
        Sports = "Sports",
        /// `State Tax`
        StateTax = "State Tax",
        /// `Streaming Services`
        StreamingServices = "Streaming Services",
        /// `Student Loan`
        StudentLoan = "Student Loan",
        /// `Taxes`
        Taxes = "Taxes",
        /// `Television`
        Television = "Television",
        /// `Toys`
        Toys = "Toys",
        /// `Trade Commissions`
        TradeCommissions = "Trade Commissions",
        /// `Transfer`
        Transfer = "Transfer",
        /// `Transfer for Cash Spending`
        TransferForCashSpending = "Transfer for Cash Spending",
        /// `Travel`
        Travel = "Travel",
        /// `Tuition`
        Tuition = "Tuition",
        /// `Uncategorized`
        Uncategorized = "Uncategorized",
        /// `Utilities`
        Utilities = "Utilities",
        /// `Vacation`
        Vacation = "Vacation",
        /// `Veterinary`
        Veterinary = "Veterinary",
        /// `Internet / Broadband Charges`
        InternetBroadbandCharges = "Internet / Broadband Charges",
    }
}

open_enum! {
    /// Types of transactions, by the way the money moved.
    pub enum TransactionType {
        /// `atm`
        Atm = "atm",
        /// `cash`
        Cash = "cash",
        /// `check`
        Check = "check",
        /// `credit`
        Credit = "credit",
        /// `debit`
        Debit = "debit",
        /// `deposit`
        Deposit = "deposit",
        /// `directDebit`
        DirectDebit = "directDebit",
        /// `directDeposit`
        DirectDeposit = "directDeposit",
        /// `dividend`
        Dividend = "dividend",
        /// `fee`
        Fee = "fee",
        /// `interest`
        Interest = "interest",
        /// `other`
        OtherValue = "other",
        /// `payment`
        Payment = "payment",
        /// `pointOfSale`
        PointOfSale = "pointOfSale",
        /// `repeatPayment`
        RepeatPayment = "repeatPayment",
        /// `serviceCharge`
        ServiceCharge = "serviceCharge",
        /// `transfer`
        Transfer = "transfer",
    }
}
